import { fold } from '#search/analyse/fold.ts';
import { tokeniseWords } from '#search/analyse/tokens.ts';

// What is set before a name, in the languages whose speech the press reads. Voices have none of it in their names.
const TITLES: ReadonlySet<string> = new Set(
  `
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend father sister sen senator gov governor president
    minister mayor judge justice gen general col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral
    rep representative ambassador chancellor premier secretary speaker
    m mme mlle monsieur madame maître herr frau bürgermeister bürgermeisterin sr sra señor señora don doña dra
    آقای خانم دکتر مهندس آیت‌الله سردار پروفسور استاد السيد السيدة الدكتور الدكتورة الشيخ الأستاذ الأستاذة
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);

// Titles that are given names as well: a byline, which has no titles, means "Don Lee" and "سردار آزمون"
const GIVEN_NAMES: ReadonlySet<string> = new Set(['don', 'سردار'].map(fold));

/**
 * The terms of a person's name as somebody asks for it, titles before it left out.
 *
 * @example nameTerms('Dr Holt') // ['holt']
 */
export function nameTerms(name: string, isByline = false): string[] {
  const terms = tokeniseWords(name).map(({ term }) => term);
  const isTitle = (term: string): boolean => TITLES.has(term) && !(isByline && GIVEN_NAMES.has(term));
  const first = terms.findIndex((term) => !isTitle(term));
  return terms.slice(Math.max(first, 0));
}
