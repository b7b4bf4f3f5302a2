import type { Quote } from './article.ts';

// Of 840 labelled articles, speakers from 0.65 on were right 9 times in 10, those below 6 times in 10
const LEAST_CONFIDENCE = 0.65;

/** Whether a speaker may be named to readers: given by an editor, or found by evidence that is mostly right. */
export function isSure({ confidence = 1 }: Pick<Quote, 'confidence'>): boolean {
  return confidence >= LEAST_CONFIDENCE;
}
