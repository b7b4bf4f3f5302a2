import { genders, words, type Grammar } from './grammar.ts';

const ADVERBS = `
  auch noch dann zudem außerdem weiter hinzu danach später gestern heute jedoch aber wiederholt zuvor bereits wieder nun jetzt bald
  immer oft manchmal einst einmal damals früher kürzlich jüngst zuletzt zunächst zuerst erst schließlich endlich inzwischen mittlerweile
  derzeit aktuell anschließend abschließend eingangs gleichzeitig zugleich seither seitdem vorher nachher sofort
  allerdings freilich dennoch trotzdem gleichwohl dagegen hingegen jedenfalls immerhin übrigens schon nur sogar selbst gar ausgerechnet
  deshalb deswegen daher darum demnach folglich somit also daraufhin darauf dazu darin darüber davon davor dabei dafür daran damit daneben
  hierzu hier dort da hierauf hierfür wörtlich sinngemäß ebenso ebenfalls gerne gern stolz offen klar deutlich beispielsweise etwa
  rückblickend weiterhin vielmehr stattdessen andererseits einerseits teilweise wahrscheinlich vermutlich angeblich offenbar tatsächlich
  natürlich leider überraschend gegebenenfalls manchmal meist meistens
`;

export const german: Grammar = {
  isInverting: true,
  isVerbSecond: true,
  hasCapitalNouns: true,
  verbs: words(`
    sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte fügte ergänzte ergänzt
    meinte meint schrieb schreibt geschrieben twitterte berichtete berichtet kritisierte kritisiert warnte warnt
    forderte fordert kündigte antwortete antwortet fragte fragt rief bekräftigte bekräftigt unterstrich räumte
    erinnerte versicherte behauptete behauptet erzählte erzählt lobte stellte gab fuhr
    schimpfte schimpft entgegnete entgegnet konterte kontert fluchte jubelte jubelt freute freut klagte klagt mahnte mahnt resümierte scherzte scherzt urteilte urteilt verteidigte argumentierte argumentiert beklagte beklagt verriet verrät gestand gesteht prophezeite wetterte wettert bilanzierte sprach
    betonten kritisierten warnten forderten berichteten schrieben meinten ergänzten klagten fragten antworteten riefen bekräftigten versicherten behaupteten erzählten lobten jubelten mahnten urteilten beklagten argumentierten entgegneten schimpften schimpfen ruft
    murmelt murmelte flüstert flüsterte seufzt seufzte lacht lachte grinst brummt brummte knurrt raunt raunte staunt staunte schwärmt schwärmte spottet spottete stichelt stichelte giftet poltert polterte ätzt sinniert bekennt bekannte beteuert beteuerte beruhigt beschwichtigt brüllt brüllte droht drohte erläutert erläuterte erwidert erwiderte feixt flachst folgert höhnt insistiert jammert juxt kommentiert kommentierte konstatiert konstatierte korrigiert lästert mault moniert monierte mosert mutmaßt notiert notierte orakelt plädiert plädierte präzisiert prahlt prahlte prophezeit protestiert schildert schilderte schluchzt schrie schreit stöhnt stöhnte tadelt tadelte verkündet verkündete vermutet vermutete verspricht versprach widerspricht widersprach witzelt witzelte zürnt rügt rügte bemängelt bemängelte analysiert analysierte empört empörte prognostiziert befand befindet bemerkt bemerkte
  `),
  weakVerbs: words(`
    nannte nennt bezeichnete bezeichnet sprach spricht glaubt hält hielt findet fand hofft hoffte schimpfte rühmt rühmte lobt geißelt geißelte pries preist
  `),
  participles: words(''),
  former: words('frühere früheren früherer ehemalige ehemaligen ehemaliger einstige einstigen einstiger'),
  adverbs: words(`${ADVERBS} am montag dienstag mittwoch donnerstag freitag samstag sonntag`),
  auxiliaries: words('hat hatte haben hatten ist war wird wurde habe sei'),
  agents: words('von'),
  quoting: words('zitiert zitierte'),
  quoted: words('wird werden wurde wurden'),
  nobody: words('niemand'),
  negators: words(
    'nicht nie niemals bestreitet bestritt bestreiten leugnet leugnete leugnen dementiert dementierte',
  ),
  passive: words('wurde wurden worden'),
  hedge: / (?:soll|sollen|sollte|angeblich|mutmaßlich|könnte|hätte) /,
  pronouns: genders({ male: 'er', female: 'sie', thing: 'es', speaker: 'ich wir man du' }),
  relatives: words('der die das'),
  determiners: words(`
    der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres
    unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen dieser diese dieses diesem diesen jener jene jenes jenem
    jenen jeder jede jedes jedem jeden dessen deren kein keine keiner keinem keinen mehrere viele vieler einige einiger manche alle aller beide
  `),
  objects: words(`
    des dem den einem einen eines seinem seinen seines ihrem ihren ihres unserem unseren unseres meinem meinen diesem diesen jenem jenen
    jedem jeden keinem keinen seiner ihrer unserer meiner deiner vieler einiger aller ihm ihn ihnen mir mich dir dich uns euch sich
  `),
  articles: words('der die das den dem des ein eine einer einem einen'),
  definite: words('der die das den dem des'),
  articleGenders: genders({ male: 'der', female: 'die' }),
  prepositions: words(`
    von vom für mit in im ins bei beim auf aufs an am ans aus nach vor zu zum zur über übers unter gegen durch seit um ums ohne neben trotz
    wegen zwischen hinter samt per ab bis statt anstatt außer gegenüber anlässlich angesichts aufgrund dank mithilfe infolge innerhalb
    außerhalb entgegen mitsamt binnen während
  `),
  conjunctions: words('und aber oder dass weil wenn als ob während denn doch sondern wie'),
  belonging: words('von vom der des dieser dieses eines'),
  contracted: words('vom'),
  joining: words('für'),
  accordingTo: [
    ['laut'],
    ['so'],
    ['nach', 'angaben', 'von'],
    ['nach', 'worten', 'von'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'den', 'worten'],
    ['nach', 'angaben'],
    ['nach', 'worten'],
  ],
  personNouns: words(`
    sprecher sprecherin minister ministerin bürgermeister bürgermeisterin präsident präsidentin chef chefin leiter leiterin
    direktor direktorin kanzler kanzlerin abgeordneter abgeordnete richter richterin anwalt anwältin polizei experte
    expertin professor professorin forscher forscherin anwohner anwohnerin bewohner zeuge zeugin behörde regierung partei
    ministerium gewerkschaft verband vorsitzender vorsitzende kapitän kapitänin lehrer lehrerin mann frau
    trainer trainerin torwart torhüter stürmer spieler spielerin schauspieler schauspielerin sänger sängerin schriftsteller schriftstellerin autor autorin dichter künstler künstlerin journalist journalistin regisseur regisseurin verleger verlegerin rentner rentnerin landwirt landwirtin arbeiter student studentin lehrling arzt ärztin pfleger pflegerin feuerwehrmann polizist polizistin händler händlerin bäcker bäckerin koch köchin ökonom ökonomin historiker historikerin soziologe politologe aktivist aktivistin angeklagter angeklagte verdächtiger opfer nachbar nachbarin besitzer besitzerin gründer gründerin verteidiger verteidigerin staatsanwalt staatsanwältin mutter vater bruder schwester sohn tochter opa oma ehemann ehefrau bischof papst könig königin bundeskanzler bundeskanzlerin abteilungsleiter stadträtin stadtrat nationalrat nationalrätin obmann
    kunde kundin gast nutzer nutzerin mitglied gericht
  `),
  proxies: words(`
    sprecher sprecherin anwalt anwältin berater beraterin frau mann mutter vater bruder schwester sohn tochter freund freundin
    nachbar nachbarin ehemann ehefrau opa oma lebensgefährte lebensgefährtin cousin cousine kollege kollegin
  `),
  nouns: genders({
    male: `sprecher minister bürgermeister präsident chef leiter direktor kanzler richter anwalt experte professor forscher zeuge mann kapitän trainer torwart stürmer spieler schauspieler sänger schriftsteller autor künstler regisseur verleger rentner landwirt arzt feuerwehrmann polizist nachbar besitzer gründer verteidiger vater bruder sohn opa ehemann papst könig`,
    female: `sprecherin ministerin bürgermeisterin präsidentin chefin leiterin direktorin kanzlerin richterin anwältin expertin professorin forscherin zeugin frau trainerin spielerin schauspielerin sängerin schriftstellerin autorin künstlerin regisseurin rentnerin ärztin polizistin nachbarin besitzerin mutter schwester tochter oma ehefrau königin`,
    thing: 'behörde regierung partei ministerium gewerkschaft verband polizei',
  }),
  titles: genders({
    male: `
      herr herrn minister bürgermeister oberbürgermeister präsident sprecher direktor kanzler professor
      hafenmeister chef leiter ingenieur fischer trainer geschäftsführer vorsitzender lehrer forscher experte
      historiker ökonom biologe physiker chemiker arzt autor künstler schauspieler sänger journalist redakteur
      politiker senator staatsanwalt rechtsanwalt anwalt richter pfarrer bischof landwirt unternehmer händler wirt
      landrat stadtrat pastor küster augenzeuge ministerpräsident außenminister innenminister finanzminister verteidigungsminister
      wirtschaftsminister justizminister kommissar polizeisprecher pressesprecher regierungssprecher fraktionschef
      parteichef vorstandschef bundestrainer architekt kapitän
    `,
    female: `
      frau ministerin bürgermeisterin oberbürgermeisterin präsidentin sprecherin direktorin kanzlerin professorin
      hafenmeisterin chefin leiterin ingenieurin fischerin trainerin geschäftsführerin lehrerin forscherin
      expertin historikerin ökonomin biologin physikerin chemikerin ärztin autorin künstlerin schauspielerin
      sängerin journalistin redakteurin politikerin senatorin staatsanwältin rechtsanwältin anwältin richterin
      pfarrerin pastorin küsterin augenzeugin bischöfin landwirtin unternehmerin händlerin wirtin landrätin stadträtin ministerpräsidentin
      außenministerin innenministerin finanzministerin verteidigungsministerin wirtschaftsministerin
      justizministerin kommissarin polizeisprecherin pressesprecherin regierungssprecherin fraktionschefin
      parteichefin vorstandschefin bundestrainerin architektin kapitänin
    `,
    unknown: 'dr prof bundeskanzler bundespräsident abgeordnete abgeordneter vorsitzende',
  }),
  naming:
    /(?:motto|thema|titel|film|buch|roman|serie|song|lied|album|theaterstück|artikel|beitrag|aufsatz|blog|podcast|kanal|magazin|zeitung|zeitschrift|sendung|show|aktion|initiative|kampagne|projekt|programm|verein|vereinigung|kommission|leitstelle|reihe|ausstellung|studie|konferenz|tagung|begriff|stichwort|recherche|broschüre|bündnis|netzwerk|stiftung|gruppe|wettbewerb|(?:so ?genannte|heißende)[nrms]?)(?:e?s|n|en)?$/u,
  abbreviations: words('dr prof hr fr z.b bzw usw ca st nr str u.a d.h'),
  notNames: words(`
    ${ADVERBS} ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen unser unsere mein meine dein deine dieser diese dieses diesem
    diesen jener jene jenes jeder jede jedes kein keine keiner mehr weniger viel viele wenige einige etliche manche alle beide mehrere
    solche welche der die das den dem des ein eine einen einem einer man er sie es wir ich du ihr uns mir mich ihm ihn wer was wo wann wie
    warum wieso weshalb und aber oder dass weil wenn als ob obwohl falls sobald solange nachdem bevor während denn doch sondern in im ins am
    an auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen seit um ohne neben trotz wegen zwischen hinter durch per ab bis
    sowohl weder entweder zwar zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend
    statt außer gegenüber anlässlich angesichts aufgrund dank morgen so ja nein nicht nie laut hallo danke bitte
    zahlreiche verschiedene diverse andere
  `),
  neverNames: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember der die das er sie es
  `),
};
