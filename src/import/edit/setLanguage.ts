import { eld } from 'eld/medium';
import { blockText } from '#edition/blockText.ts';
import type { Draft } from '#import/draft.ts';

/** Letters that tell enough; more only costs time. */
const SAMPLE_LENGTH = 2000;
/** A text shorter than this is told by its script alone, or not at all. */
const MIN_LENGTH = 24;

/**
 * Tells the language of an article whose source does not, from its headline and body.
 *
 * - The medium tables: the large ones take 200 MB more and tell no more of a text longer than a line.
 * - Where the detector is not sure there is none: a wrong direction is worse than the default.
 */
export function setLanguage(draft: Draft): Draft {
  if (draft.language !== undefined) return draft;
  const text = [draft.headline ?? '', ...draft.body.map(blockText)].join('\n').slice(0, SAMPLE_LENGTH);
  if (text.length < MIN_LENGTH) return draft;
  const { language } = eld.detect(text);
  return language === '' ? draft : { ...draft, language };
}
