/**
 * Any number of headlines out of the titles and sentences of stories, the same ones for the same seed.
 *
 * Every title once, in three draws of ten while there are any left; the others are four to nine words of a sentence, from its
 * beginning or after a comma: 6.6 words on average, as the titles have. Days are spread over twenty years.
 */
import { asciiSlug } from '#edition/text/slug.ts';
import { createRandom } from '#press/compile/related/similarity/random.ts';
import { freeId } from './corpus.ts';
import type { Indexable } from '#search/write/document.ts';

const SENTENCE_END = /(?<=[.?!])\s+(?=[A-Z"])/;
const firstDayMs = Date.UTC(2000, 0, 1);
const days = 365 * 20;
const msPerDay = 86_400_000;

/** `count` of them, one at a time, so that a million need no room. */
export function* makeHeadlines(
  stories: readonly Indexable[],
  count: number,
  seed: number,
): Generator<Indexable> {
  const random = createRandom(seed);
  const clauses = stories.map(clausesOf);
  const taken = new Set<string>();
  const usedTitles = new Set<number>();
  for (let made = 0; made < count;) {
    const story = Math.floor(random() * stories.length);
    const clause = pickWords(clauses[story] ?? [], random);
    const isTitle = random() < 0.3 && !usedTitles.has(story);
    if (isTitle) usedTitles.add(story);
    const headline = isTitle ? (stories[story]?.headline ?? '') : clause;
    if (headline.length < 12) continue;
    const day = new Date(firstDayMs + Math.floor(random() * days) * msPerDay);
    made += 1;
    yield {
      id: freeId(asciiSlug(headline, 72) || 'untitled', taken),
      headline,
      published: day.toISOString().slice(0, 10),
      language: 'en',
      body: [],
    };
  }
}

function clausesOf({ body }: Indexable): string[] {
  const text = body.map((block) => ('text' in block ? (block.text ?? '') : '')).join(' ');
  return text
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(/,\s+/).map((_, at, parts) => parts.slice(at).join(', ')))
    .filter((clause) => clause.split(' ').length > 4);
}

function pickWords(clauses: readonly string[], random: () => number): string {
  const clause = clauses[Math.floor(random() * clauses.length)] ?? '';
  const length = 4 + Math.floor(random() * 6);
  return clause.split(' ').slice(0, length).join(' ').replace(/[.,]$/, '');
}
