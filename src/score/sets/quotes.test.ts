import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Label, LabelledArticle } from '#score/labelledArticle.ts';
import { scoreQuotes } from './quotes.ts';
import { isSpeakerRight, tallyOf } from '#score/quoteTally.ts';

function aLabel(label: Partial<Label>): Label {
  return { speaker: 'Mira Holt', speakerResolved: null, kind: 'direct', quotes: [], ...label };
}

function anArticle(...attributions: Label[]): LabelledArticle {
  return { id: 'a', title: 'Pier', paragraphs: [], attributions };
}

describe('the speaker', () => {
  it.each<[string | undefined, Partial<Label>, boolean]>([
    ['Mira Holt', { speaker: 'Holt' }, true],
    ['Holt', { speaker: 'Mira Holt, the harbour master,' }, true],
    ['Mira Holt', { speaker: "Holt's" }, true],
    ['Mira Holt', { speaker: 'she', speakerResolved: 'Ms. Holt' }, true],
    ['she', { speaker: 'she' }, true],
    ['Mira Holt', { speaker: 'Peter Moor' }, false],
    ['Mira Moor', { speaker: 'Mira Holt' }, false],
    ['Mira Holt', { speaker: 'she', speakerResolved: null }, false],
    [undefined, { speaker: 'Holt' }, false],
  ])('%s is right for %o: %s', (speaker, label, isRight) => {
    expect(isSpeakerRight(speaker, aLabel(label))).toBe(isRight);
  });
});

describe('the tally', () => {
  it('pairs one to one, best first, and counts only four words and more', () => {
    const article = anArticle(
      aLabel({ quotes: ['We open the pier in May,', 'No.'] }),
      aLabel({ kind: 'indirect', quotes: ['the dues will fall next year'] }),
    );
    const tally = tallyOf(article, [
      { text: 'We open the pier in May', speaker: 'Holt', isPulled: true },
      { text: 'the dues will fall next year' },
      { text: 'something that nobody has labelled' },
      { text: 'No.' },
    ]);
    expect(tally).toMatchObject({
      labelled: 1,
      found: 1,
      predicted: 3,
      predictedRight: 2,
      speakers: 1,
      speakersRight: 1,
    });
    expect(tally).toMatchObject({ pulled: 1, pulledMatched: 1, pulledRight: 1, pullable: 0 });
  });
});

describe('scoreQuotes', () => {
  it('measures a set of labelled articles by its path, file or folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'score-'));
    const words = 'Nobody in this town asked the fishermen what they wanted from it,';
    const article = {
      ...anArticle(aLabel({ speaker: 'Moor', quotes: [words] })),
      paragraphs: ['The board met.', `“${words}” said Ines Moor.`],
    };
    const file = path.join(folder, 'set.jsonl');
    await writeFile(file, `${JSON.stringify(article)}\n`);
    for (const location of [file, folder]) {
      const { measures } = await scoreQuotes(location);
      expect(measures.filter(({ value }) => value !== 1).map(({ measure }) => measure)).toEqual([
        'articles a second',
      ]);
    }
  });

  it('tells by each annotator where quotations were labelled to end', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'score-')), 'set.jsonl');
    const [first, second] = ['The pier will not open in May.', 'Nobody has asked the town what it wants.'];
    const labelled = (annotator: string, words: string): string => {
      const paragraphs = [`“${first} ${second}” said Ines Moor.`];
      return JSON.stringify({ ...anArticle(aLabel({ quotes: [words] })), paragraphs, annotator });
    };
    await writeFile(file, `${labelled('one', first)}\n${labelled('other', `${first} ${second}`)}\n`);
    const { measures } = await scoreQuotes(file);
    const byAnnotator = measures.filter(({ measure }) => measure.includes('annotator'));
    expect(byAnnotator.map(({ value }) => value)).toEqual([1, 0]);
  });
});
