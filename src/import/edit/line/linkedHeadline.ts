import { RELATED_PHRASES, plainPhrase } from './phraseLists.ts';

// "Read more: The ferry returns", "RELATED | …", "Lire aussi : …", "▶ 관련기사: …", "بیشتر بخوانید: …"
const LEAD =
  /^[\s▶►▷→»>■◆●•*–—-]*(?<label>[\p{L}\p{M}‌' ’]{3,34}?)(?:\s?[:：|»>]\s*|\s[–-]\s+)(?<headline>\S.{8,180})$/u;
// "【関連記事】…", "[Read also] …", "(Read also: …)"
const BRACKETED =
  /^(?:[【[［〔(（<＜](?<label>[\p{L}\p{M}‌' ’]{3,34})[】\]］〕)）>＞]\s*[:：]?\s*(?<headline>\S.{8,180})|[[(（](?<label>[\p{L}\p{M}‌' ’]{3,34}?)\s?[:：]\s*(?<headline>\S.{8,180})[\])）])$/u;
// "À lire aussi Le bac coûtera plus cher", "Lees ook Veer wordt duurder": up to a capital
const UNPARTED =
  /^(?<label>(?:[\p{L}\p{M}]+\s){1,3}?[\p{L}\p{M}]+)\s(?<headline>["“„«‘']?(?:\p{Lu}|\p{Lo}).{8,180})$/u;
const SAYS_ALSO =
  /(?<!\p{L})(?:also|aussi|également|auch|también|também|anche|ook|også|også|även|też|także|również|také|tiež|также|ещё|також|juga|ayrıca|अन्य|भी)(?!\p{L})/iu;
// "WATCH: The bridge swings"; in small letters it tells its reader to look out
const FILM = /^(?:WATCH|LISTEN|VIDEO|PHOTOS|GALLERY|PODCAST)(?: (?:NOW|MORE|LIVE|BELOW))?$/u;
// "Latest: rain in the north" goes on with what it began
const ONE_WORD = /^\p{L}+$/u;

/** The headline that a line links to inside the text, "Read more: The ferry returns"; a sentence is none. */
export function linkedHeadline(line: string): string | undefined {
  for (const form of [LEAD, BRACKETED, UNPARTED]) {
    const { label, headline } = form.exec(line)?.groups ?? {};
    if (label === undefined || headline === undefined) continue;
    if (form === UNPARTED && !SAYS_ALSO.test(label)) continue;
    if (leads(label, headline)) return headline;
  }
  return undefined;
}

function leads(label: string, headline: string): boolean {
  if (!RELATED_PHRASES.has(plainPhrase(label)) && !FILM.test(label)) return false;
  if (ONE_WORD.test(label) && /^\p{Ll}/u.test(headline)) return false;
  return !/[^.…]\.$/.test(headline);
}
