import { genders, words, type Grammar } from './grammar.ts';

/** Danish, Norwegian and Swedish, whose words for speech are near enough to share a table. */
export const scandinavian: Grammar = {
  isInverting: true,
  isDashing: true,
  verbs: words(`
    sade sa säger sagt sagde siger sier uppgav uppger förklarade förklarar forklarede forklarer forklarte berättade berättar fortæller
    fortalte forteller skrev skriver tillade tillägger tilføjer tilføjede svarade svarar svarer svarede svarte frågade frågar spørger spurgte
    spør spurte menade menar mener mente betonade betonar påpekade påpekar påpeger påpeker konstaterade konstaterar konstaterer hävdade hävdar
    hævder hevder varnade varnar advarer bekräftade bekräftar bekræfter bekrefter meddelade meddelar meddeler fortsatte fortsätter fortsætter
    fortsetter erkände erkänner erkender erkjenner underströk understryker understreger understreker udtaler udtalte uttaler uttalte oplyser
    opplyser lyder utbrast
    suckar suckade sukker sukket skrattar skrattade ler flinar viskar viskade hvisker ropar ropade roper råber råbte utropar utbrister muttrar muttrade mumlar mumlade skämtar skämtade spøger klagar klagade klager försäkrar försäkrade forsikrer forsikrede lovar lovade lover lovede kommenterar kommenterade kommenterer kommenterede kritiserar kritiserade kritiserer kritiserede medger medgav indrømmer innrømmer innrømmet replikerar replikerade summerar summerade minns mindes minnes husker konstaterte forsikret slår fastslår fastslog bedyrar bedyrade anmärker anmärkte invänder invände jublar jublade gråter
  `),
  weakVerbs: words(`
    kallade kallar kalder kaldte kaller kalte anser ansåg tror trodde troede tycker tyckte synes beskrev beskriver håber håper
    hyllar hyllade hoppas hoppades frykter frygter
  `),
  participles: words(''),
  adverbs: words(`
    också även sedan dessutom senare tidigare igår idag nu redan då dock også siden senere tidligere videre her måndag tisdag onsdag
    torsdag fredag lördag söndag mandag tirsdag lørdag søndag til
  `),
  auxiliaries: words('har hade havde hadde är er var blev blir bliver ble skulle skal inte ikke'),
  agents: words('av af'),
  quoting: words('citerar citerade citerer citerede'),
  nobody: words('ingen'),
  negators: words('inte ikke aldrig aldri'),
  passive: words('blev blir bliver ble'),
  pronouns: genders({
    male: 'han',
    female: 'hon hun',
    plural: 'de',
    thing: 'det den',
    speaker: 'jag jeg vi',
  }),
  relatives: words('som der'),
  determiners: words(
    'den det de en ett et sin hans hennes hendes deras deres vår vores denna denne detta dette flera flere många mange några nogle noen',
  ),
  articles: words('den det de en ett et'),
  definite: words('den det de'),
  prepositions: words(`
    av af för for med i på vid ved från fra till om under över over mot mod efter etter före før hos genom gennem gjennom enligt ifølge
  `),
  conjunctions: words('och og men eller att at eftersom fordi når när hvis om medan mens så'),
  belonging: words('av af för for'),
  joining: words('på vid ved i hos'),
  accordingTo: [['enligt'], ['ifølge']],
  personNouns: words(`
    präst prästen bagaren bonden pensionären änkan kocken läkaren sjuksköterskan rektorn kommunalråd kommunalrådet oppositionsråd oppositionsrådet tränaren målvakten sångaren sångerskan skådespelaren ägaren grannen presschef presschefen
    talesperson talsperson talsmand talsmann talesman taleskvinna minister ministeren ministern statsminister statsministern statsministeren
    borgmästare borgmester borgmesteren borgermester ordfører ordføreren ordförande ordföranden formand formanden leder lederen direktör direktören
    direktør direktøren advokat advokaten domare domaren dommer dommeren åklagare åklagaren anklager ledamot boende vittne vittnen vidne vidner expert
    experten ekspert eksperten professor professorn professoren forskare forskaren forsker forskeren lärare läraren lærer læreren läkare läkaren læge
    lægen lege legen polisen politiet regeringen regjeringen partiet fackförbundet föreningen foreningen kommunen hamnkapten hamnkaptenen havnechef
    havnechefen havnesjef havnesjefen kapten kaptenen kaptajn kaptajnen kaptein kapteinen fiskare fiskaren fisker fiskeren ingenjör ingenjören ingeniør
    ingeniøren chef chefen sjef sjefen pressekreterare pressekreteraren man mand mann kvinna kvinde kvinne
  `),
  proxies: words(`
    talesperson talsperson talsmand talsmann talesman taleskvinna pressekreterare advokat advokaten fru man bror syster mor far son dotter
  `),
  nouns: genders({
    male: 'man mand mann talesman talsmand talsmann',
    female: 'kvinna kvinde kvinne taleskvinna',
    plural: 'vittnen vidner',
    thing: 'polisen politiet regeringen regjeringen partiet fackförbundet föreningen foreningen kommunen',
  }),
  titles: genders({
    male: 'herr hr kung kong konge',
    female: 'fru drottning dronning',
    unknown: `
      dr professor minister statsminister statsministern statsministeren utrikesminister utrikesministern udenrigsminister utenriksminister
      finansminister finansministern finansministeren borgmästare borgmester borgermester ordfører ordförande ordföranden formand formanden leder
      direktör direktören direktør direktøren advokat advokaten åklagare åklagaren forskare forskaren forsker hamnkapten hamnkaptenen havnechef havnesjef
      kapten kaptenen kaptajn kaptein ingenjör ingenjören ingeniør fiskare fiskaren fisker lärare läraren lærer läkare läkaren læge lege chef chefen sjef
      tränare tränaren træner trener pressekreterare pressekreteraren borgmästaren borgmesteren borgermesteren ordføreren lederen
      kaptajnen kapteinen havnechefen havnesjefen ingeniøren fiskeren læreren lægen legen treneren træneren
    `,
  }),
  naming:
    /^(?:roman(?:en)?|film(?:en)?|bok(?:en|a)?|bog(?:en)?|låt(?:en)?|album(?:et)?|pjäs(?:en)?|serie[nr]?|utställning(?:en)?|program(?:met)?|tidning(?:en)?|avis(?:en|a)?|projekt(?:et)?|kallade?|kaldte|kalte)$/u,
  abbreviations: words('dr prof st nr bl.a t.ex f.eks ca kl'),
  notNames: words(`
    den det de en ett et av af för for med i på vid ved från fra till til om och og men eller att at när når han hon hun vi jag jeg sin hans igår
    idag nu då da sedan siden enligt ifølge där der här her så inte ikke också også efter etter under
  `),
  neverNames: words(`
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag januari januar februari februar mars marts april maj mai juni juli
    augusti august september oktober november december desember den det de han hon hun
  `),
};
