import { words } from '#press/quotes/cues/grammar.ts';
import { isGivenName } from './givenNames.ts';

const ORGANISATION = words(`
  times post journal news press herald tribune university college school institute department committee
  council court board party house senate congress union association foundation fund group company inc corp
  campaign commission agency bureau bank church club league center centre office ministry network magazine
  radio tv television society coalition alliance federation pac reserve project bureau service services team
  administration government street county state states city island river valley avenue hall hotel tower act
  convention caucus caucuses primary debate poll war day award awards stadium airport amendment republicans
  democrats americans conservatives insider report reports review review daily today weekly post-dispatch
  estates homes holdings industries systems partners developments properties solutions enterprises associates ventures foods motors airlines
  airways railways ferries technologies pharmaceuticals logistics records studios pictures entertainment supermarkets breweries utilities
  affairs globe gazette guardian wire watch forum trust authority police army navy force forces guard commons lords
`);
const PLACES = words(`
  america alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah
  vermont wisconsin wyoming washington d.c manhattan brooklyn hollywood
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus
  denmark ecuador egypt england eritrea estonia ethiopia finland france germany ghana greece guatemala haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo
  kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta moldova mongolia morocco mozambique
  myanmar namibia nepal netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam
  wales yemen zambia zimbabwe europe africa asia london paris berlin moscow beijing brussels tehran baghdad kabul
  damascus cairo jerusalem tokyo delhi rome madrid geneva vienna
  american americans european republican republicans democrat democrats democratic gop muslim muslims christian christians jewish
  islam god internet twitter facebook youtube instagram google wikipedia reuters bloomberg
  iranian iraqi russian chinese british french german spanish italian dutch swiss swedish danish norwegian finnish irish
  scottish welsh english polish greek turkish portuguese japanese korean australian canadian israeli arab indian pakistani
  egyptian syrian ukrainian brazilian mexican argentine austrian belgian hungarian czech romanian nigerian kenyan cuban
`);

// Words of organisations that are surnames as well
const SURNAMES = words('hall day church');
// What the names of towns and places begin with: "San Averell", "Port Holt"
const TOWNS = words('san los las santa fort mount lake port new north south east west');
// "D.", and alone "NATO"
const INITIAL = /^\p{Lu}\.?$/u;
const SHORT_FORM = /^\p{Lu}{2,5}$/u;

/** Whether the words of a name say by themselves that no person is meant: "Harbour Board", "New York". */
export function isThing(bare: readonly string[]): boolean {
  const lower = bare.map((word) => word.toLowerCase().replace(/^(inc|corp|ltd|llc)\.?$/, 'company'));
  if (bare.length > 1 && (TOWNS.has(lower[0] ?? '') || bare.includes('&'))) return true;
  if (lower.some((word) => ORGANISATION.has(word) || PLACES.has(word))) return !isFullName(lower);
  return bare.every((word) => INITIAL.test(word)) || (bare.length === 1 && SHORT_FORM.test(bare[0] ?? ''));
}

/** "Austin Ohlsen", "Rebecca Hall", but not "Kennedy Center". */
function isFullName([given = '', surname = '', ...others]: readonly string[]): boolean {
  const isSurname = !ORGANISATION.has(surname) || SURNAMES.has(surname);
  return others.length === 0 && isSurname && isGivenName(given);
}

/** Whether a name is of a body that speaks as one: "Harbour Board". */
export function isBody(bare: readonly string[]): boolean {
  return bare.length > 1 && isThing(bare) && bare.some((word) => ORGANISATION.has(word.toLowerCase()));
}

/** A place, or a word made of one or of a party, in lower case: "ohio", "democrats". */
export function isPlace(word: string): boolean {
  return PLACES.has(word);
}
