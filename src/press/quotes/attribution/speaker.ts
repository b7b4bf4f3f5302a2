import type { Quote } from '#edition/article.ts';

import { spelled } from '#press/quotes/people/names.ts';
import type { ReadArticle } from './article.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** The fields of a quotation that say who spoke. */
export type Named = Pick<Quote, 'speaker' | 'role' | 'cue' | 'confidence'>;

/** Names the speaker of a quotation, or leaves it open where the evidence is too thin. */
export function nameSpeaker(attribution: Attribution, article: ReadArticle): Named {
  const { subject, frame, passage } = attribution;
  const reading = article.readings[passage];
  if (!subject || !reading) return { confidence: 0 };
  const cue = frame && reading.tokens[frame.cue]?.text;
  const resolution = article.pronouns[passage]?.get(subject.first);
  const confidence = confidenceOf(attribution, resolution);
  const speaker = nameOf(subject, passage, reading, article);
  if (!speaker || confidence < LEAST_CONFIDENCE) return { ...(cue && { cue }), confidence: 0 };
  const role = roleOf(subject, reading);
  return { speaker, ...(role && { role }), ...(cue && { cue }), confidence };
}

function roleOf({ kind, role, mention }: Phrase, { tokens }: Reading): string | undefined {
  if (kind !== 'name') return undefined;
  if (role) return spelled(tokens, role[0], role[1]);
  return mention?.prefix || undefined;
}

function nameOf(
  subject: Phrase,
  passage: number,
  { tokens }: Reading,
  { pronouns }: ReadArticle,
): string | undefined {
  if (subject.kind === 'pronoun') return pronouns[passage]?.get(subject.first)?.person.name;
  if (subject.kind === 'noun') return spelled(tokens, subject.first, subject.last);
  const { mention } = subject;
  if (!mention) return undefined;
  return mention.person?.name ?? spelled(tokens, mention.first, mention.last).replace(/['’]s$/, '');
}
