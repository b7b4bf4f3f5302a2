import { genders, words, type Grammar } from './grammar.ts';

export const italian: Grammar = {
  menNamed: words('andrea nicola simone gabriele michele'),
  leavesOutSubject:
    /^(?:è|sono|era|erano|fu|si (?:legge|leggeva|sente|sentiva)) |(?:^| )(?:qualcuno|altri|alcuni|molti)(?: |$)/u,
  isInverting: true,
  likening: words('come quanto'),
  attributesWithin: 'dashes',
  isTellingNouns: true,
  adverbForm: /(?<!cle)mente$/,
  verbs: words(`
    detto dice disse dicono diceva affermato afferma affermò dichiarato dichiara dichiarò spiegato spiega spiegò aggiunto
    aggiunge aggiunse sottolineato sottolinea sottolineò precisato precisa ricordato ricorda ribadito ribadisce assicurato
    assicura osservato osserva commentato commenta concluso conclude scritto scrive scrisse risposto risponde rispose
    chiesto chiede chiese annunciato annuncia avvertito avverte ammesso ammette raccontato racconta denunciato denuncia
    riferito riferisce sostenuto sostiene confermato conferma replicato replica insistito insiste evidenziato evidenzia
    lamentato lamenta promesso promette twittato esclamato esclama proseguito prosegue continuato continua
    attacca attaccato accusa spiegano raccontano ironizza ironizzato incalza commentano chiosa chiosato tuona sbotta rilancia ammonisce auspica auspicato rivendica rivendicato precisano confessa confessato ricostruisce chiarisce chiarito garantisce garantito affermano
    dichiarano aggiungono sottolineano ribadiscono ricordano assicurano osservano concludono scrivono rispondono annunciano avvertono ammettono denunciano riferiscono sostengono confermano replicano insistono lamentano chiedono dissero
    sospira sospirato sorride sorriso scherza scherzato ride sbuffa sbuffato mormora sussurra grida urla esclamano riflette ragiona argomenta argomentato obietta obiettato ribatte ribattuto puntualizza puntualizzato rimarca rimarcato rammenta esulta esultato confida confidato rivela rivelato svela dettaglia interviene ripete ripeteva ripetuto sintetizza riassume sentenzia minaccia tuonato spiegava raccontava ricordava commentava aggiungeva scriveva ribatteva taglia domanda domandato ironizzano illustra illustrato analizza riflettono valuta
  `),
  weakVerbs: words(`
    definito definisce chiamato chiama ritiene crede pensa considera accusato accusa parlato parla descrive descritto paragona paragonato loda lodato teme spera bolla bollato elogia elogiato giudica giudicato
  `),
  participles: words(`
    dicendo affermando aggiungendo spiegando sottolineando precisando ricordando assicurando denunciando criticando insistendo lamentando evidenziando promettendo definendo
  `),
  adverbs: words(`
    corto anche poi inoltre ancora ieri oggi già così quindi infine invece però subito dopo lunedì martedì mercoledì giovedì venerdì
    sabato domenica
  `),
  auxiliaries: words('aver avere ha hanno aveva avevano è era fu si non gli ci lo avrebbe avrebbero'),
  agents: words('da dal dalla'),
  quoting: words('cita citato'),
  nobody: words('nessuno'),
  negators: words(
    'non mai nega negano negato smentisce smentiscono smentito rifiuta rifiutato accusa accusano accusato accusata accusati',
  ),
  passive: words('è sono viene vengono venne era stato stata stati fu'),
  hedge: / (?:avrebbe|avrebbero|presumibilmente) /,
  pronouns: genders({ male: 'lui egli', female: 'lei ella', plural: 'loro', speaker: 'io noi' }),
  relatives: words('che chi'),
  determiners: words(
    `il lo la i gli le l un uno una suo sua suoi sue loro questo questa questi queste quel quello quella alcuni alcune molti molte diversi diverse altri altre numerosi numerose`,
  ),
  articles: words('il lo la i gli le l un uno una'),
  definite: words('il lo la i gli le l'),
  articleGenders: genders({ male: 'il lo', female: 'la' }),
  prepositions: words(`
    di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai in nel nello nella nell
    con su sul sulla per tra fra durante dopo prima contro verso presso
  `),
  conjunctions: words('e ed ma o perché quando se come mentre poiché dove anche'),
  belonging: words('di del dello della dell dei degli delle'),
  contracted: words('del dello della dell dei degli delle'),
  joining: words('per'),
  accordingTo: [['secondo'], ['stando', 'a'], ['per']],
  personNouns: words(`
    parroco sacerdote prete tassista oste ristoratore ristoratrice albergatore albergatrice casalinga vedova bagnino bagnina fornaio fornaia
    portavoce presidente ministro ministra sindaco sindaca assessore assessora direttore direttrice avvocato avvocata giudice
    procuratore deputato deputata senatore senatrice candidato candidata abitante abitanti residenti testimone testimoni esperto
    esperta governatore segretario segretaria responsabile capo medico professore professoressa ricercatore ricercatrice governo
    polizia partito ministero sindacato associazione comandante capitano pescatore pescatrice ingegnere donna uomo madre padre
    premier vescovo cardinale papa generale
    allenatore allenatrice mister tecnico attaccante portiere centrocampista difensore giocatore giocatrice attore attrice cantante scrittore scrittrice poeta regista pittore pittrice giornalista editore artista pensionato pensionata operaio operaia contadino agricoltore agricoltrice studente studentessa insegnante maestro maestra infermiere infermiera vigile carabiniere poliziotto commerciante negoziante barista cuoco cuoca economista storico sociologo docente preside sindacalista attivista leader vicepresidente vicesindaco consigliere consigliera onorevole marito moglie figlio figlia fratello sorella nonno nonna fidanzato fidanzata cugino vicino vicina vittima imputato imputata indagato fondatore fondatrice titolare proprietario proprietaria pm gip questore prefetto re regina azienda società comune regione procura
  `),
  proxies: words(`
    portavoce avvocato avvocata legale moglie marito fratello sorella madre padre figlio figlia amico amica
    nonno nonna fidanzato fidanzata compagno compagna vicino vicina cugino cugina
  `),
  nouns: genders({
    male: `ministro sindaco assessore direttore avvocato procuratore deputato senatore candidato governatore segretario medico professore ricercatore pescatore uomo padre allenatore tecnico giocatore attore scrittore regista pittore editore pensionato operaio agricoltore maestro infermiere poliziotto cuoco sociologo consigliere marito figlio fratello nonno fidanzato imputato questore prefetto re`,
    female: `ministra sindaca assessora direttrice avvocata deputata senatrice candidata segretaria professoressa ricercatrice pescatrice donna madre allenatrice giocatrice attrice scrittrice pittrice pensionata operaia studentessa maestra infermiera cuoca consigliera moglie figlia sorella nonna fidanzata regina imputata`,
    plural: 'abitanti residenti testimoni',
    thing: `governo polizia partito ministero sindacato associazione azienda società comune regione procura`,
  }),
  titles: genders({
    male: 'sig signor sindaco ministro assessore direttore senatore deputato governatore professore cardinale vescovo papa',
    female: 'sig.ra signora sindaca ministra assessora direttrice senatrice deputata professoressa suor',
    unknown:
      'dott dottor dottoressa dr avv ing ingegnere prof presidente giudice generale colonnello capitano comandante onorevole premier portavoce',
  }),
  naming:
    /^(?:romanz[oi]|film|libr[oi]|canzon[ei]|disco|album|brano|serie|mostra|saggio|racconto|documentario|programma|rivista|giornale|quotidiano|progetto|intitolat[oaei]|chiamat[oaei]|soprannominat[oaei]|cosiddett[oaei])$/u,
  abbreviations: words('sig dott dr avv ing prof on art n ecc s'),
  notNames: words(`
    il lo la i gli le un uno una di del della dei a al alla da dal in nel nella con su per tra e ed ma o che chi se come quando
    dove perché non sì no ieri oggi domani poi dopo prima anche così ancora intanto inoltre secondo questo questa lui lei loro io
    noi suo sua
    diversi diverse numerosi numerose molti molte alcuni alcune vari varie altri altre
  `),
  neverNames: words(`
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre il lo la i gli le lui lei
  `),
  joint: /(?<=^(?:[Ll]|[Uu]n|[Dd]|[Aa]ll|[Dd]ell|[Dd]all|[Nn]ell|[Ss]ull|[Qq]uell))['’](?=\p{Ll})/u,
};
