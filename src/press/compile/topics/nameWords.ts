import { words } from '#press/quotes/cues/grammar.ts';

// What a person is by office or trade: set before a name it is no part of it, alone it names nobody. Titles of rank that
// people are known by stay ("Prince Albert", "Lord Vane"), and so does what begins the names of firms ("General", "Major").
const ROLES = words(`
  mr mrs ms miss sir dame dr prof professor president vice-president minister premier chancellor secretary mayor governor senator
  sen rep gov congressman congresswoman ambassador commissioner speaker chairman chairwoman chair chief executive director
  manager leader deputy officer coach captain skipper spokesman spokeswoman spokesperson judge justice attorney counsel
  inspector superintendent constable detective sergeant colonel lieutenant commander admiral editor correspondent reporter
  analyst economist striker midfielder defender goalkeeper winger lock prop fly-half centre-back champion ex-president
  ministers presidents members officials boss head mp mps cllr councillor candidate reverend rev father gen col lt capt sgt
`);
// Words that join a longer name over "of": "Bank of England", not "Kenyon of Chelsea"
const HEADS_OF = words(`
  university college school department ministry house bank board bureau office committee council institute church city court
  society league union federation association academy museum museum republic kingdom isle gulf bay cape port strait sea duke
  duchess prince princess archbishop bishop earl state states lord lords order lake mount united people's voice battle
  freedom top man men sultan emir bureau secretary palace tower hall festival hospital chamber commission organisation organization knights
`);
const LEGAL_FORMS = words(
  'corp corporation inc co ltd plc llc ag sa nv gmbh spa limited incorporated & company cos',
);
// Whose a person or thing is: named alone it is no place, body or person
const PEOPLES = words(`
  afghan african african-american albanian algerian american argentine argentinian arab arabic asian australian austrian
  bangladeshi basque belgian bolivian bosnian brazilian briton british bulgarian burmese cambodian canadian caribbean catholic
  chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch egyptian english estonian
  ethiopian european finnish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish
  islamic islamist israeli italian jamaican japanese jewish jew jordanian kashmiri kenyan korean kurd kurdish kuwaiti latin
  latvian lebanese libyan lithuanian malaysian maori mexican moroccan muslim nepalese nigerian norwegian pakistani palestinian
  peruvian pole polish portuguese protestant roman romanian russian saudi scot scottish serb serbian shia shiite sikh
  singaporean slovak slovakian slovenian somali spaniard spanish sri sudanese sunni swede swedish swiss syrian taiwanese tamil
  thai tibetan tunisian turk turkish ukrainian venezuelan vietnamese welsh western yemeni zimbabwean hindu buddhist
  lankan nazi brit kiwi latin-american south-african anglo hispanic black white
`);
// What is written with capitals and names no one and no place
const COMMON = words(`
  tv pc dvd cd gdp ceo mp id it hiv dna ok ip pr vat am pm gmt bst est pst hq usb cpu sms mms mp3 gps faq url www html wi-fi dj
  net internet web website site god lord christmas easter ramadan new-year hallowe'en phd ba ma bsc mba mep msp am gcse a-level
  o-level aids hdtv pda pin atm ira's isa ceos cpi rpi gnp opec's lp ep ex-england ex-british web-site e-mail olympian
  sky's north south east west northern southern eastern western central mid olympic parliament parliamentary government
  cabinet treasury's state federal county cup league union party act bill budget agm ipo m&a q1 q2 q3 q4 plc inc corp co ltd
  islam christ lcd rss drm voip isp gprs gsm dvb chapter grade section number no page photo getty afp ap pa reuters
`);

// A day, a direction or a kind of thing
const COMMON_PHRASES: ReadonlySet<string> = new Set([
  'boxing day',
  'christmas day',
  'christmas eve',
  'easter monday',
  'general election',
  'good friday',
  'green paper',
  'high street',
  'new year',
  'north east',
  'north west',
  'prime time',
  'south east',
  'south west',
  'web site',
  'white paper',
]);

export const isCommonPhrase = (name: string): boolean => COMMON_PHRASES.has(name.toLowerCase());
export const isRole = (word: string): boolean => ROLES.has(plain(word));
export const joinsByOf = (word: string): boolean => HEADS_OF.has(plain(word));
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(plain(word));

/** Whether a name of one word is that of a people, or of nothing at all: "British", "Americans", "DVDs". */
export function namesNothing(word: string): boolean {
  const lower = plain(word);
  return [lower, lower.replace(/s$/, '')].some((form) => PEOPLES.has(form) || COMMON.has(form));
}

export const isPeople = (word: string): boolean =>
  PEOPLES.has(plain(word)) || PEOPLES.has(plain(word).replace(/s$/, ''));

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
