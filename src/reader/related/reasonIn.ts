import type { Related } from '#edition/page/printed.ts';
import { spanOf } from '#edition/span.ts';
import { isolate } from '#reader/ui/type/isolate.ts';
import type { Interface } from '#reader/words/useWords.ts';

/**
 * Why an article is shown with another, in the language of the interface; `undefined` where the press said no more than a sentence.
 *
 * @example reasonIn({ because: { kind: 'subject', isSameStory: true, days: -3 }, shared: ['dues'] }, english) // 'same story, 3 days earlier: both on dues'
 */
export function reasonIn(
  { because, shared = [] }: Pick<Related, 'because' | 'shared'>,
  { words, language, direction }: Interface,
): string | undefined {
  if (!because || because.kind === 'listed' || because.kind === 'inText') return undefined;
  const { sameStory, [because.kind]: common } = words.related.because;
  const names = direction === 'rtl' ? shared.map(isolate) : shared;
  const what = common(names.join(words.listComma));
  if (!because.isSameStory) return what;
  const when = because.days === undefined ? [] : [timeIn(because.days, { words, language })];
  return [sameStory, ...when].join(words.comma) + words.colon + what;
}

function timeIn(days: number, { words, language }: Pick<Interface, 'words' | 'language'>): string {
  const { sameDay, earlier, later } = words.related.because;
  if (days === 0) return sameDay;
  const { count, unit } = spanOf(days);
  const span = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return days < 0 ? earlier(span) : later(span);
}
