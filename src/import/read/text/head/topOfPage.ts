import { bylineNames, dateLine, isProse, isSentence, weight } from '#import/edit/line/lines.ts';
import { isControl } from '#import/edit/line/phrases.ts';

// "Home > News > Harbour"
const TRAIL = /^[^.!?>›»]{1,30}(?:\s[>›»]\s[^.!?>›»]{1,40}){1,6}$/u;
const HOME = /^(?:home|start|startseite|accueil|inicio|início|главная|خانه|الرئيسية|首页|ホーム)\s/iu;
// "Skip to content", "Zum Inhalt springen", "본문 바로가기"
const SKIP =
  /^(?:skip (?:to|navigation)|jump to (?:content|navigation)|(?:direkt )?zu[mr] (?:haupt)?(?:inhalt|navigation)|(?:aller|passer|accéder) (?:directement )?au (?:contenu|menu)|(?:saltar|ir|pular|salta|vai) (?:al?|para o|ao) (?:conten|conteú)|(?:ga )?(?:direct )?naar (?:de )?(?:hoofd)?inhoud|(?:hoppa|gå|hopp|spring) (?:direkt )?(?:till?|over) |siirry sisältöön|przejdź do|přejít (?:k|na) |ugrás a |sari la |перейти (?:к|до) |içeriğe |μετάβαση στο|(?:انتقل|تخط).{0,6}إلى المحتوى|رفتن به محتوا|پرش به |דלג לתוכן|跳[到至转過过]|本文へ|본문)/iu;
// "We use cookies to improve your experience."
const COOKIES = /\b(?:cookies?|куки|cookie-k)\b/iu;
/** A menu over a story is not longer, nor are the words of its lines; a headline has as many, or none of it was scraped. */
const LONGEST_TOP = 80;
const MAX_MENU_WORDS = 3;
const MAX_MENU_WEIGHT = 26;

/** How many lines stand over the headline of a page that was copied whole; 0 where it does not begin as pages do. */
export function topOfPage(lines: readonly string[]): number {
  const [first = '', second = ''] = lines;
  if (!SKIP.test(first) && !isCookieNotice(first) && !(isControl(first) && isControl(second))) return 0;
  const at = lines.slice(0, LONGEST_TOP).findIndex((line) => !isOfTop(line));
  if (at < 0 || !isProse(lines[at] ?? '')) return Math.max(0, at);
  // A headline of three words stands over the first sentence, with its byline and date
  return lines.slice(0, at).findLastIndex((line) => !isMark(line));
}

function isCookieNotice(line: string): boolean {
  return COOKIES.test(line) && isSentence(line);
}

function isOfTop(line: string): boolean {
  const isShort = line.split(' ').length <= MAX_MENU_WORDS && weight(line) <= MAX_MENU_WEIGHT;
  return isShort || SKIP.test(line) || COOKIES.test(line) || isTrail(line) || isControl(line) || isMark(line);
}

function isMark(line: string): boolean {
  return bylineNames(line) !== undefined || dateLine(line) !== undefined;
}

/** Whether a line is the way to a page from the front page. */
export function isTrail(line: string): boolean {
  return TRAIL.test(line) && (HOME.test(line) || (line.match(/\s[>›»]\s/g)?.length ?? 0) > 1);
}
