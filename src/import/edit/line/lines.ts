import type { Block } from '#edition/block.ts';
import { dateOf } from '#import/read/date/date.ts';
import { isAuthor, isPersonal, onlyNamesIn } from '#import/read/names.ts';
import { isControl, isFootLine } from './phrases.ts';
import { isPromotion } from './promotions.ts';

/** A sentence ends so, with or without a closing mark, or who wrote it behind: "… in April. (hv)", "（完）". */
const SENTENCE_END =
  /[.!?。！？؟۔।॥…።။។](?:\s?»|["”’'“)\]]|\[\d+\])*(?:\s?[(（]\p{L}[\p{L}\s/.,&-]{0,24}[)）])?$|[:：]$|[”"]$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How much a line says, in Latin letters: a character of Chinese, Japanese or Korean counts three. */
export function weight(line: string): number {
  return line.length + 2 * (line.match(CJK)?.length ?? 0);
}

/** Whether a line ends as a sentence does. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line.trim());
}

/** Whether a line is prose beyond doubt: long, ended as a sentence, no promotion, and in none of its own lines the foot of a page. */
export function isProse(line: string, minWeight = 80): boolean {
  const isTelling = isSentence(line) || (line.length >= SHORTEST_UNMARKED && UNMARKED.test(line));
  if (weight(line) < minWeight || !isTelling || isCutOff(line)) return false;
  return !isPromotion(line) && !isControl(line) && !line.split('\n').some(isFootLine);
}

// Thai and Lao part sentences by spaces alone; a headline in them is shorter than a paragraph
const UNMARKED = /[\u0e00-\u0eff]{12}/;
const SHORTEST_UNMARKED = 110;

/** Whether a line breaks off as an excerpt does. A sentence may do so too: alone it proves nothing. */
export function isCutOff(line: string): boolean {
  return /(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(line.trim());
}

export function textOfBlock(block: Block | undefined): string {
  return block?.type === 'paragraph' || block?.type === 'heading' ? block.text : '';
}

// "By Ada Quill", "Von Ada Quill und Ole Berg", "Posted by Ada Quill on …", "نویسنده: …"
const BY =
  /^(?:(?:posted|written|reported|edited|words|story|text|interview|analysis|review|opinion|report|article|commentary|essay) by:?|by|authors?\s?:|reporter\s?:|(?:von|par|por|di|door|av|af)\s?:?|autor(?:in)?:|autore:|auteur:|text:|texte\s?:|texto:|testo:|tekst(?: av)?:|teksti:|írta:|szerző:|opracowała?:|yaza[nr]\s?:|haber:|oleh:?|penulis:|tác giả:|автор:|текст:|от|γράφ(?:ει|ουν)(?: [οηι]ι?)?|بقلم:?|كتبت?:?|إعداد:|نویسنده:|خبرنگار:|به قلم|تحریر:|โดย:?|ผู้เขียน:|כתב(?:ת|ו)?:|מאת:?|लेखक:|द्वारा|文[:：／/＝]|作者[:：]|撰文[:：]?|(?:本报|本報)?(?:记者|記者)[:：]?|by:)\s*(?<=[\s:：／/＝])(?<names>(?:[^.!?]|(?<=(?<!\p{L})(?:\p{L}|dr|st|jr|sr))\.){2,120})$/iu;
// "김항구 기자 harbour@example.net", "港町太郎記者"
const BY_BEHIND = /^(?<names>[\p{L}·]{2,12})\s?(?:기자|특파원|記者|记者)(?:\s+\S+@\S+)?$/u;
// "Ada Quill @adaquill / 2 days"
const BY_HANDLE = /^(?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}) @\w+/u;
// "11/19/2019 by Ada Quill", "Publicado el 12 marzo, 2024 por Ada Quill"
const DATE_BY =
  /^(?<date>.{6,40}?)\s+(?:by|von|par|por|da|di|door|av|af|przez|oleh|بقلم|توسط)\s+(?<names>[^!?]{2,80})$/iu;
// "Ada Quill on 12 March", "Ada Quill / Northern News", "Ada Quill @adaquill", "Ada Quill 2 days ago", "Ada Quill avec AFP",
// "Ada Quill, em Averell", "Ada Quill Fotos: Tyra Holm"
const AFTER_NAMES =
  /[\s,]*(?:(?<!\p{L})(?:on|avec|mit|with|con|com|met|med|photos?|fotos?|foto|bild(?:er)?)(?!\p{L})|(?<=,\s)(?:in|em|en|à|aus|i|w|te)\s(?-i:\p{Lu})|[|•/／]|(?<!\p{Lo})·|·(?!\p{Lo})|\s[–—-]\s|@|(?:(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{Ll}*\.?\s)?\d).*$/iu;
// "Ada Quill | March 12, 2024", "Ada Quill - 12 March 2024"
const NAMED_BEFORE = /^(?<names>[^|•·–—\d]{5,40}?)\s*(?:[|•·–—]|\s-)\s*(?<date>.{6,60})$/u;
// Behind a name what it writes for, or from: "Ada Quill, The Courier", "Ada Quill, Orsk"
const BESIDE_NAME = /^(?:\p{Lu}[\p{L}.-]+|(?-i:The|Die|Der|Das) .*)$/u;
// "By admin": a single word in small letters
const ACCOUNT = /^[\p{Ll}\d._-]+$/u;

/** The people a byline names, without date and role; absent where the line is none. */
export function bylineNames(line: string): string[] | undefined {
  const words = line.length > 140 ? undefined : namesPart(line)?.replace(AFTER_NAMES, '').trim();
  if (words === undefined) return undefined;
  if (ACCOUNT.test(words)) return [words];
  const names = onlyNamesIn(words) ?? [];
  const people = names.some(isPersonal) ? names.filter((name) => !BESIDE_NAME.test(name)) : names;
  return people.length > 0 ? people : undefined;
}

// What stands behind names in a line: "… | Nov. 9, 2023", "… ada@courier.example"
const BEHIND = /\s+(?:[|•·]\s|\(?\S+@\S+\.\p{L}).*$/u;

function namesPart(line: string): string | undefined {
  const { names, date } = NAMED_BEFORE.exec(line)?.groups ?? {};
  if (names !== undefined && date !== undefined && isAuthor(names) && isOnlyDate(date)) return names;
  return namedIn(line) ?? namedIn(line.replace(BEHIND, ''));
}

function namedIn(line: string): string | undefined {
  for (const form of [BY, BY_HANDLE, BY_BEHIND, NAMED_WITHIN, DATE_BY]) {
    const { names, date } = form.exec(line)?.groups ?? {};
    if (names !== undefined && (date === undefined || isOnlyDate(date))) return names;
  }
  return undefined;
}

// "2024-03-12 10:45 来源：海港邮报 作者：王小明"
const NAMED_WITHIN =
  /(?<=\s)(?:作者|记者|記者|撰文)[:：]\s?(?<names>\p{Script=Han}{2,4}(?:[、，\s]\p{Script=Han}{2,4})*)$/u;

/** Whether words are a date alone: "Publicado el 12 marzo, 2024", "March 12, 2024"; but "Am 12. März kam die Fähre": a month and one word are left. */
export function isOnlyDate(words: string): boolean {
  const others = words.replace(DATE_WORDS, '').match(/\p{L}+/gu) ?? [];
  return others.length <= 2 && dateOf(words) !== undefined;
}

/** What is left of a line when its dates, clock and the words around them are taken away. */
const DATE_WORDS =
  /\b(?:published|updated|posted|modified|created|last|first|on|at|um|uhr|am|pm|a\.m|p\.m|et|est|edt|cst|pst|gmt|utc|uk|ist|by|original|le|el|il|publié|mis|à|jour|aktualisiert|veröffentlicht|publicado|actualizado|de|del|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu;

// "12 March 2015: A storm breaks the outer wall", "3 May 2016 – the board closes the pier": a day of a story's own
const TOLD =
  /\d\s?(?:[:：]\s+(?=\p{L})(?:\S+\s+){2}\S|[–—-]\s+(?:\p{L}+\s+){0,3}(?!min|read|by)\p{Ll}{3,}\s+\p{Ll}{2,})/u;

/** How a date begins that is of a change: "Updated 13 March". */
export const UPDATE = String.raw`(?:updated|last updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|обновлено|оновлено|güncelle|diperbarui|به‌?روز ?رسانی|آخرین به‌?روز|تم التحديث|آخر تحديث|更新|最終更新|수정|עודכן)`;
const IS_UPDATE = new RegExp(`^${UPDATE}`, 'i');
/** The date a line gives where it holds hardly anything else, or begins or ends with it; and whether it is an update. */
export function dateLine(line: string): { date: string; isUpdate: boolean } | undefined {
  if (line.length > 90 || TOLD.test(line)) return undefined;
  if (isSentence(line.replace(/(?:\b[ap]\.m|\dh|\sน)\.$/i, ''))) return undefined;
  const date = dateOf(line);
  if (date === undefined) return undefined;
  const rest = line
    .replace(DATE_WORDS, '')
    .replace(/[\d\s:.,/|•·–—+()-]+/g, '')
    .replace(/^\p{L}{3,12}/u, '');
  const stands =
    rest.length <= 12 || dateOf(line.slice(0, 28)) !== undefined || dateOf(line.slice(-32)) !== undefined;
  return stands ? { date, isUpdate: IS_UPDATE.test(line) } : undefined;
}

const ENGLISH = /\b(?:the|and|of|that|with)\b/gi;

/** Whether a text is in English, by the words it cannot do without. */
export function isEnglish(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (text.match(ENGLISH)?.length ?? 0) > 0.04 * words;
}
