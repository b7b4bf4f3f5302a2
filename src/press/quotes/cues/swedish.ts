import { genders, words, type Grammar } from './grammar.ts';

export const swedish: Grammar = {
  isInverting: true,
  verbs: words(`
    sade sa säger sagt uppgav uppger förklarade förklarar berättade berättar skrev skriver tillade tillägger svarade svarar
    frågade frågar menade menar betonade betonar påpekade påpekar konstaterade konstaterar hävdade hävdar varnade varnar
    bekräftade bekräftar meddelade meddelar fortsatte fortsätter erkände erkänner underströk understryker utbrast
  `),
  weakVerbs: words('kallade kallar anser ansåg tror trodde tycker tyckte beskrev beskriver'),
  participles: words(''),
  adverbs: words(
    'också även sedan dessutom senare tidigare igår idag nu redan då dock måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
  auxiliaries: words('har hade är var blev blir skulle inte'),
  passive: words('blev blir'),
  pronouns: genders({ male: 'han', female: 'hon', plural: 'de', thing: 'det den', speaker: 'jag vi' }),
  relatives: words('som'),
  determiners: words('den det de en ett sin hans hennes deras vår denna detta flera många några'),
  articles: words('den det de en ett'),
  definite: words('den det de'),
  prepositions: words('av för med i på vid från till om under över mot efter före hos genom enligt'),
  conjunctions: words('och men eller att eftersom när om medan så för'),
  belonging: words('av för'),
  joining: words('på vid i hos'),
  accordingTo: [['enligt']],
  personNouns: words(`
    talesperson talesman taleskvinna minister statsminister statsministern borgmästare ordförande ordföranden direktör direktören
    advokat advokaten domare domaren åklagare åklagaren ledamot boende vittne vittnen expert experten professor professorn forskare
    forskaren lärare läraren läkare läkaren polisen regeringen partiet fackförbundet föreningen kommunen hamnkapten hamnkaptenen
    kapten kaptenen fiskare fiskaren ingenjör ingenjören chef chefen pressekreterare pressekreteraren man kvinna
  `),
  nouns: genders({
    male: 'man talesman',
    female: 'kvinna taleskvinna',
    plural: 'vittnen',
    thing: 'polisen regeringen partiet fackförbundet föreningen kommunen',
  }),
  titles: genders({
    male: 'herr kung',
    female: 'fru drottning',
    unknown: `
      dr professor minister statsminister statsministern utrikesminister utrikesministern finansminister finansministern borgmästare ordförande
      ordföranden direktör direktören advokat advokaten åklagare åklagaren forskare forskaren hamnkapten hamnkaptenen kapten kaptenen ingenjör
      ingenjören fiskare fiskaren lärare läraren läkare läkaren chef chefen tränare tränaren pressekreterare pressekreteraren
    `,
  }),
  abbreviations: words('dr prof st nr bl.a t.ex ca kl'),
  notNames: words(`
    den det de en ett av för med i på vid från till om och men eller att eftersom när han hon vi jag sin hans hennes igår idag nu då
    sedan enligt där här så inte också efter under
  `),
  neverNames: words(`
    måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november
    december den det de han hon
  `),
};
