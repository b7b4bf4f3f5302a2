import { genders, words, type Grammar } from './grammar.ts';

export const spanish: Grammar = {
  menNamed: words('joan'),
  leavesOutSubject:
    /^(?:es|son|era|eran|fue|fueron|se (?:lee|leía|puede|podía|oye|oía|escucha|escuchaba)) |(?:^| )(?:alguien|otros|otras|unos|algunos|muchos)(?: |$)/u,
  isInverting: true,
  likening: words('como según'),
  attributesWithin: 'dashes',
  isDashing: 'attributed',
  isTellingNouns: true,
  adverbForm: /(?<!cle)mente$/,
  verbs: words(`
    dijo dice dicho dijeron dicen informó informa informado informaron alertó alerta recalcó recalca enfatizó enfatiza puntualizó puntualiza sumó expuso expone dicta
    afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado
    añadió añade añadido señaló señala señalado indicó indica declaró declara declarado sostuvo sostiene
    manifestó manifiesta expresó expresa advirtió advierte insistió insiste subrayó subraya destacó destaca
    recordó recuerda respondió responde contestó preguntó pregunta escribió escribe reconoció reconoce admitió
    admite anunció anuncia agregó agrega apuntó apunta comentó comenta concluyó concluye lamentó lamenta
    denunció denuncia reiteró reitera confesó confiesa precisó precisa contó cuenta zanjó matizó
    replicó replica zanja criticó critica opinó opina relató relata detalló detalla prometió promete exigió exige reclamó reclama reivindicó ironizó bromeó remachó apostilló añadieron afirmaron aseguraron señalaron indicaron apuntaron explicaron declararon denunciaron advirtieron destacaron sostuvieron reconocieron rechazó rechaza argumentó argumenta planteó respondieron comentaron relataron
    afirman aseguran explican añaden señalan indican declaran denuncian advierten sostienen reconocen admiten insisten recuerdan subrayan destacan apuntan lamentan critican reclaman exigen responden cuentan relatan comentan insistieron recordaron subrayaron admitieron lamentaron criticaron reclamaron exigieron contaron informan alertan alertaron piden pidieron
    ríe rió sonríe sonrió bromea ironiza dispara disparó sentencia sentenció suspira suspiró murmura murmuró grita gritó exclama exclamó rememora rememoró evoca evocó apostilla matiza aclara aclaró celebra celebró festeja festejó valora valoró reflexiona reflexionó interviene intervino tercia terció espeta espetó suelta soltó remata remató remacha avisa avisó prosigue prosiguió continúa continuó agradece agradeció defiende defendió resume resumió ilustró ilustra confirma confirmó interpeló interpela contesta contestaron precisaron decía contaba explicaba recordaba repetía repite repitió
  `),
  weakVerbs: words(`
    calificó califica llamó llama considera consideró cree acusó acusa definió describió describe define definen comparó compara tildó tilda tacha tachó teme espera bautizó elogió elogia alabó tacharon
  `),
  participles: words(`
    diciendo afirmando añadiendo explicando señalando asegurando indicando advirtiendo denunciando criticando insistiendo recordando subrayando lamentando destacando pidiendo calificando
  `),
  adverbs: words(
    'también además luego después ayer hoy ya así entonces asimismo este lunes martes miércoles jueves viernes sábado domingo',
  ),
  auxiliaries: words('haber ha había han habían fue es era se no le les lo habría habrían'),
  agents: words('por'),
  quoting: words('citó cita citado'),
  nobody: words('nadie'),
  negators: words(
    'no nunca jamás niega niegan negó negaron negado desmiente desmintió desmentido rechazó rehusó acusa acusan acusó acusaron acusado acusada acusados',
  ),
  passive: words('es son era eran fue fueron sido'),
  hedge: / (?:habría|habrían|supuestamente|presuntamente) /,
  pronouns: genders({ male: 'él', female: 'ella', plural: 'ellos ellas', speaker: 'yo nosotros' }),
  relatives: words('que quien'),
  determiners: words(
    `el la los las un una unos unas otro otra su sus este esta estos estas ese esa varios algunos muchos varias algunas muchas otros otras numerosos numerosas diversos diversas`,
  ),
  articles: words('el la los las un una unos unas'),
  definite: words('el la los las'),
  articleGenders: genders({ male: 'el', female: 'la' }),
  prepositions: words('de del a al en con por para sobre desde hasta entre contra tras según durante ante'),
  conjunctions: words('y e pero o u porque cuando si como mientras aunque pues sino donde'),
  belonging: words('de del'),
  contracted: words('del'),
  joining: words('para en'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de']],
  personNouns: words(`
    párroco panadero panadera jubilado jubilada viuda viudo socorrista taquillero taquillera propietario propietaria
    portavoz presidente presidenta ministro ministra alcalde alcaldesa director directora abogado abogada juez jueza fiscal
    diputado diputada senador senadora candidato candidata vecino vecina vecinos testigo testigos experto experta
    gobernador gobernadora secretario secretaria responsable jefe jefa médico médica profesor profesora investigador
    investigadora gobierno policía partido ministerio sindicato asociación capitán capitana pescador pescadora mujer hombre
    actor actriz cantante escritor escritora poeta periodista editor editora abuela abuelo dueño dueña empresario empresaria técnico técnica entrenador entrenadora delantero portero defensor consejero consejera delegado delegada concejal concejala edil vicepresidente vicepresidenta líder dirigente científico científica economista historiador historiadora sacerdote obispo papa rey reina general coronel comandante oficial agente bombero maestro maestra estudiante trabajador trabajadora agricultor agricultora ganadero comerciante taxista camarero enfermera enfermero joven niña niño víctima acusado acusada detenido sospechoso fuente fuentes vecinas padre madre hijo hija hermano hermana marido esposa empresa compañía organización ayuntamiento comisión
    congregación capitanía club entidad fundación consejo tribunal corte fiscalía informe comunicado agencia diario periódico revista estudio encuesta asamblea
    intendente intendenta gremialista politólogo politóloga analista analistas expertos expertas abogados especialista especialistas activista
    activistas autoridades autor autora canciller embajador embajadora rector rectora decano decana subsecretario subsecretaria colectivo institución
    federación confederación universidad corporación instituto alto productor productora productores investigadores médicos profesores ministros
    diputados senadores candidatos vocero vocera voceros director-general arquitecto arquitecta ingeniero ingeniera cocinero cocinera
  `),
  proxies: words(`
    portavoz vocero vocera abogado abogada asesor asesora esposa marido hermano hermana madre padre hijo hija amigo amiga
    mujer vecino vecina abuelo abuela primo prima
  `),
  nouns: genders({
    male: `presidente ministro alcalde director abogado juez diputado senador candidato vecino experto gobernador secretario jefe médico profesor hombre actor escritor cantautor editor abuelo dueño empresario técnico entrenador consejero delegado científico historiador obispo rey maestro trabajador agricultor padre hijo hermano marido niño acusado detenido`,
    female: `presidenta ministra alcaldesa directora abogada jueza diputada senadora candidata vecina experta gobernadora secretaria jefa médica profesora mujer actriz escritora editora abuela dueña empresaria técnica entrenadora consejera delegada concejala vicepresidenta científica historiadora reina maestra trabajadora madre hija hermana esposa enfermera niña acusada`,
    plural: `vecinos testigos vecinas fuentes`,
    thing: `gobierno partido ministerio sindicato asociación policía empresa compañía organización ayuntamiento comisión congregación club entidad fundación consejo tribunal corte fiscalía informe comunicado agencia diario periódico revista estudio encuesta asamblea colectivo institución federación confederación universidad corporación instituto`,
  }),
  titles: genders({
    male: 'sr señor don presidente ministro alcalde director senador diputado gobernador capitán',
    female: 'sra señora doña presidenta ministra alcaldesa directora senadora diputada gobernadora capitana',
    unknown: 'dr dra fiscal portavoz juez jueza general coronel',
  }),
  naming:
    /^(?:novelas?|películas?|libros?|canción|canciones|disco|álbum|obra|serie|exposición|ensayo|poemario|cuento|documental|programa|revista|diario|periódico|proyecto|titulad[oa]s?|llamad[oa]s?|denominad[oa]s?|bautizad[oa]s?|apodad[oa]s?)$/u,
  abbreviations: words('sr sra dr dra d ee uu p ej etc núm'),
  notNames: words(`
    el la los las un una de del en a al con por para sobre según y e pero o que si no sí su sus él ella ellos yo es fue
    ayer hoy mañana luego después entonces también además así cuando como donde porque aunque este esta esto
    diversos diversas varios varias numerosos numerosas muchos muchas algunos algunas distintos distintas otros otras
  `),
  neverNames: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre el la los las él ella
  `),
};
