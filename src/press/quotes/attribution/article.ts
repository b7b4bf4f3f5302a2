import type { Block } from '#edition/block.ts';
import { grammarOf } from '#press/quotes/cues/grammars.ts';
import { markedParagraphs } from '#press/quotes/marks/paragraphs.ts';
import { describePeople, type Descriptions } from '#press/quotes/people/descriptions.ts';
import { readPeople, type People } from '#press/quotes/people/people.ts';
import { resolvePronouns, type Resolutions } from '#press/quotes/people/pronouns.ts';
import { readPassage } from '#press/quotes/text/tokens.ts';
import { attributeAll } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { findFrames } from '#press/quotes/frame/frames.ts';
import { toReading, type Reading } from '#press/quotes/text/reading.ts';

/** What the rules read in one article. */
export type ReadArticle = {
  readings: readonly Reading[];
  /** One for each quotation of each reading. */
  attributions: readonly (readonly Attribution[])[];
  people: People;
  pronouns: Resolutions;
  descriptions: Descriptions;
};

/** Reads the paragraphs of an article: quotations, people, cues, and which belongs to which. */
export function readArticle(blocks: readonly Block[], language: string): ReadArticle {
  const grammar = grammarOf(language);
  const passages = markedParagraphs(blocks, grammar).map((paragraph) => readPassage(paragraph, grammar));
  const people = readPeople(passages, grammar);
  const readings = passages.map((passage, index) =>
    toReading(passage, people.mentions[index] ?? [], grammar),
  );
  const frames = readings.map(findFrames);
  const descriptions = describePeople(passages, people.mentions, grammar);
  return {
    readings,
    attributions: attributeAll(readings, frames),
    people,
    pronouns: resolvePronouns(readings, frames, descriptions),
    descriptions,
  };
}
