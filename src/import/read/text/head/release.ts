import { isProse, weight } from '#import/edit/line/lines.ts';
import { dateOf } from '#import/read/date/date.ts';

// "FOR IMMEDIATE RELEASE", "Pressemitteilung, 12. März 2024", "보도자료"
const RELEASE =
  /^(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement)|presse(?:mitteilung|information|meldung)|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de (?:prensa|imprensa))?|nota à imprensa|comunicato stampa|nota de premsa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|(?:lehdistö)?tiedote|(?:informacja|komunikat|notatka) prasow[ay]|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|priopćenje|пресс-релиз|прес-реліз|прессъобщение|δελτίο τύπου|basın (?:bülteni|açıklaması)|siaran pers|thông cáo báo chí|بيان صح[فا]في|اطلاعیه مطبوعاتی|הודעה לעיתונות|प्रेस विज्ञप्ति|プレスリリース|報道発表(?:資料)?|新闻稿|新聞稿|보도\s?자료)(?!\p{L})(?<rest>.{0,50})$/iu;
// "EMBARGOED UNTIL 12 March, 10 a.m.", "Sperrfrist: …"
const EMBARGO = /^(?:strictly |under |sous )?(?:embargo|sperrfrist|embargado)/iu;
// "Media Contact:", "Pressekontakt: Ada Quill, 555 0100"
const CONTACT =
  /^(?:(?:for (?:more|further) information|media|press|news)[, ]*)?contacts?(?: (?:presse|de prensa|stampa))?(?:\s?:|$)|^(?:presse|medien)kontakt(?:\s?:|$)|^ansprechpartner/iu;
// "press@averell.example", "+45 555 0101", "Tel.: 0555 0100", "www.averell.example"
const REACHED = /\S@\S+\.\p{L}{2,}|(?:^|[:\s])\+?[\d(][\d\s()/.-]{6,}$|^(?:https?:|www\.)\S+$/u;
/** Whom to ask is told in so few lines, each so short. */
const MAX_CONTACT = 9;
const LONGEST_CONTACT = 70;
const SHORTEST_HEADLINE = 16;

/** How many lines stand over the headline of a release: that it is one, until when it is to be held back, and whom to ask. */
export function releaseTop(lines: readonly string[]): number {
  if (!isLabel(lines[0] ?? '')) return 0;
  let top = 1;
  while (top < lines.length && (EMBARGO.test(lines[top] ?? '') || isLabel(lines[top] ?? ''))) top++;
  top += contactLength(lines.slice(top));
  const headline = lines[top] ?? '';
  return weight(headline) >= SHORTEST_HEADLINE && !isProse(headline) ? top : 0;
}

/** Whether a line says that it is a release, and of what day at most. */
function isLabel(line: string): boolean {
  const rest = RELEASE.exec(line)?.groups?.['rest'];
  if (rest === undefined) return false;
  const words = rest.match(/\p{L}{4,}/gu) ?? [];
  return /^\P{L}*$/u.test(rest) || (words.length <= 2 && dateOf(rest) !== undefined);
}

function contactLength(lines: readonly string[]): number {
  if (!CONTACT.test(lines[0] ?? '')) return 0;
  const end = lines.slice(0, MAX_CONTACT).findIndex((line) => line.length > LONGEST_CONTACT);
  return (
    1 +
    Math.max(
      0,
      lines.slice(0, end < 0 ? MAX_CONTACT : end).findLastIndex((line) => REACHED.test(line)),
    )
  );
}
