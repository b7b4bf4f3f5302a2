import { genders, words, type Grammar } from './grammar.ts';

export const dutch: Grammar = {
  isInverting: true,
  isTellingNouns: true,
  adverbForm: /(?:de|te|ge|ke|ur)lijk$/,
  verbs: words(`
    zei zegt zeggen zeiden gezegd verklaarde verklaart verklaard vertelde vertelt verteld stelde stelt benadrukte benadrukt
    voegde antwoordde antwoordt vroeg vraagt schreef schrijft geschreven meldde meldt gemeld aldus reageerde reageert waarschuwde
    waarschuwt legde legt liet laat erkende erkent beaamde beaamt herhaalde herhaalt besloot besluit vervolgde vervolgt
    concludeerde concludeert bevestigde bevestigt riep roept klonk klinkt twitterde verzekerde verzekert
    baalde baalt sprak verzuchtte verzucht oordeelde oordeelt stelden grapte grapt mopperde moppert lachte zuchtte zucht weet benadrukken laten
    verklaarden vertelden vertellen benadrukten antwoordden vroegen schreven schrijven meldden melden reageerden reageren waarschuwden waarschuwen erkenden erkennen riepen
    prijst prees rekent rekende verzekeren fluistert fluisterde roepen klaagt klaagde bromt bromde foetert foeterde snuift spot spotte schampert schamperde constateert constateerde nuanceert nuanceerde betoogt betoogde bekent bekende belooft beloofde bepleit bepleitte onderstreept onderstreepte analyseert analyseerde jubelt jubelde juicht juichte schreeuwt schreeuwde herinnert herinnerde glimlacht glimlachte concluderen countert counterde repliceert repliceerde sneert sneerde briest brieste tiert
  `),
  weakVerbs: words(`
    noemde noemt vindt vond denkt dacht sprak spreekt hoopt gelooft prees hekelt hekelde bekritiseert bekritiseerde omschrijft omschreef typeert typeerde
  `),
  participles: words(''),
  adverbs: words(`
    ook nog dan daarna verder eerder later gisteren vandaag toen wel echter al bovendien er maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag toe uit weten
  `),
  auxiliaries: words('heeft had hebben hadden is was wordt werd zou zich niet'),
  agents: words('door'),
  quoting: words('citeert citeerde'),
  origins: words(`
    Zweed Deen Noor Duitser Fransman Brit Engelsman Ier Spanjaard Italiaan Griek Amerikaan Nederlander Oostenrijker Zwitser Kroaat
    Serviër Oekraïner Braziliaan Argentijn Portugees
  `),
  nobody: words('niemand'),
  negators: words('niet nooit ontkent ontkende ontkennen'),
  passive: words('wordt werd werden'),
  hedge: / (?:zou|zouden|naar verluidt|vermeend) /,
  pronouns: genders({ male: 'hij', female: 'zij ze', thing: 'het', speaker: 'ik wij we' }),
  relatives: words('die dat'),
  determiners: words(
    'de het een zijn haar hun onze ons mijn deze dit diverse veel enkele sommige verschillende meerdere andere',
  ),
  articles: words('de het een'),
  definite: words('de het'),
  prepositions: words('van voor met in op bij aan uit naar door over onder tegen tijdens sinds na tot om te'),
  conjunctions: words('en maar of dat omdat als wanneer terwijl want zodat hoewel hoe'),
  belonging: words('van'),
  joining: words('voor bij'),
  accordingTo: [['volgens'], ['aldus'], ['zo', 'zegt']],
  personNouns: words(`
    pastoor gepensioneerde weduwe weduwnaar schipper eigenaresse
    woordvoerder woordvoerster minister premier burgemeester wethouder voorzitter directeur directrice advocaat advocate rechter
    officier kamerlid raadslid bewoner bewoonster bewoners getuige getuigen deskundige expert hoogleraar professor onderzoeker
    onderzoekster leraar lerares arts politie regering partij ministerie vakbond vereniging gemeente havenmeester kapitein visser
    ingenieur ondernemer boer coach trainer man vrouw moeder vader commissaris staatssecretaris
    oefenmeester bondscoach aanvoerder spits doelman keeper speler speelster acteur actrice zanger zangeres schrijver schrijfster auteur dichter kunstenaar journalist redacteur student studente docent docente verpleegkundige brandweerman agent politieman winkelier bakker kok econoom historicus socioloog activist leider vicepremier oppositieleider fractievoorzitter gedeputeerde burgemeesterskandidaat verdachte slachtoffer buurman buurvrouw echtgenoot echtgenote broer zus zoon dochter opa oma neef nicht eigenaar eigenares oprichter brandweer rechtbank bedrijf bisschop paus koning koningin omwonende omwonenden bron bronnen
  `),
  proxies: words(`
    woordvoerder woordvoerster advocaat advocate vrouw man broer zus moeder vader zoon dochter vriend vriendin
    buurman buurvrouw echtgenoot echtgenote opa oma neef nicht partner collega
  `),
  nouns: genders({
    male: `man vader woordvoerder leraar visser boer oefenmeester aanvoerder doelman acteur zanger schrijver brandweerman politieman buurman echtgenoot broer zoon opa koning paus bisschop`,
    female: `vrouw moeder woordvoerster directrice advocate bewoonster onderzoekster lerares speelster actrice zangeres schrijfster studente docente buurvrouw echtgenote zus dochter oma eigenares koningin`,
    plural: `bewoners getuigen omwonenden bronnen`,
    thing: `politie regering partij ministerie vakbond vereniging gemeente brandweer rechtbank bedrijf`,
  }),
  titles: genders({
    male: 'meneer dhr koning',
    female: 'mevrouw mevr koningin',
    unknown: `
      dr prof ir mr drs professor minister premier burgemeester wethouder kamerlid raadslid voorzitter directeur rechter advocaat
      hoogleraar havenmeester kapitein ingenieur staatssecretaris commissaris generaal kolonel coach trainer woordvoerder onderzoeker
      visser ondernemer boer arts
    `,
  }),
  naming:
    /^(?:romans?|films?|boek|boeken|lied|liedje|album|toneelstuk|serie|tentoonstelling|essay|documentaire|programma|tijdschrift|krant|project|getiteld|genaamd|zogenaamde|zogeheten)$/u,
  abbreviations: words('dr prof ir mr drs mevr dhr bijv enz o.a st nr ca'),
  notNames: words(`
    de het een van voor met in op bij aan uit naar door over en maar of dat die omdat als toen hij zij ze het wij we ik zijn haar
    hun gisteren vandaag morgen daarna later ook niet wel volgens aldus daar hier zo nu toch want er
    verschillende diverse veel enkele sommige meerdere andere
  `),
  neverNames: words(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december de het een hij zij
  `),
};
