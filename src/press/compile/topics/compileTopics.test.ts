import { describe, expect, it } from 'vitest';
import type { Article } from '#edition/article.ts';
import { compileVoices } from '#press/compile/voices/compileVoices.ts';
import { aDigest, aStoryOf } from '#testing/pressBuilders.ts';
import { compileTopics, type Topics } from './compileTopics.ts';

type Text = [text: string, parts?: Partial<Article>];

/** Stories "a", "b" …, the first one newest, among others on nothing. */
function topicsOf(
  texts: readonly Text[],
): Topics & { named: () => [string, number][]; at: (place: number) => string[] } {
  const filler: Text[] = Array.from({ length: 12 }, (_, place) => [
    `It rained ${place} hours, and people stayed in.`,
  ]);
  const entries = [...texts, ...filler].map(([text, parts], place) =>
    aDigest(aStoryOf(text, { id: `story-${place}`, headline: 'What happened', ...parts })),
  );
  const topics = compileTopics(entries, (entry) => [entry], compileVoices(entries));
  return {
    ...topics,
    named: () => topics.all.map(({ row: { name, count } }) => [name, count]),
    at: (place) => (entries[place] ? topics.of(entries[place]).map(({ name }) => name) : []),
  };
}

const board = 'In spring the Harbour Board met, and the Harbour Board agreed.';

describe('the topics of an edition', () => {
  it('are the names that three articles or more are on', () => {
    expect(topicsOf([[board], [board], [board]]).named()).toEqual([['Harbour Board', 3]]);
    expect(topicsOf([[board], [board], ['It rained on the Harbour Board.']]).named()).toEqual([]);
  });

  it('count an article whose headline has a name that its text has once', () => {
    const once: Text = ['It rained on the Harbour Board.', { headline: 'Harbour Board in the rain' }];
    expect(topicsOf([[board], [board], once]).named()).toEqual([['Harbour Board', 3]]);
  });

  it('are all tags, each with the name that is written as it', () => {
    const topics = topicsOf([[board, { tags: ['harbour board', 'اسکله'] }], [board], [board]]);
    expect(topics.named()).toEqual([
      ['harbour board', 3],
      ['اسکله', 1],
    ]);
    expect(topics.at(0)).toEqual(['harbour board', 'اسکله']);
    expect(topics.at(1)).toEqual(['harbour board']);
  });

  it('take a surname for the full name it stands with', () => {
    const full = 'In spring Nune Sarkand left, as we wrote, and Sarkand came back.';
    const short = 'In the end it was Sarkand, and again Sarkand.';
    expect(topicsOf([[full], [full], [full], [short]]).named()).toEqual([['Nune Sarkand', 4]]);
  });

  it('leave a surname of two people out where neither is named', () => {
    const [nune, tomas] = ['Nune', 'Tomas'].map(
      (given) => `In spring ${given} Holt left, and then Holt came back.`,
    );
    const short = 'In the end it was Holt, and again Holt.';
    const texts = [nune, nune, nune, tomas, tomas, tomas, short].map((text): Text => [text ?? '']);
    expect(topicsOf(texts).named()).toEqual([
      ['Nune Holt', 3],
      ['Tomas Holt', 3],
    ]);
  });

  it('take initials for the name beside them', () => {
    const both = 'We asked the Averell Harbour Board (AHB) why the AHB met in the rain.';
    const short = 'We asked the AHB why the AHB met.';
    const [topic] = topicsOf([[both], [both], [both], [short]]).all;
    expect(topic?.row).toMatchObject({ name: 'AHB', also: ['Averell Harbour Board'], count: 4 });
  });

  it('are no words that the edition writes small elsewhere', () => {
    const named = 'We asked the Commission, and the Commission knew.';
    const small: Text = ['A commission was paid, as it is with any commission.'];
    expect(topicsOf([[named], [named], [named], small, small, small]).named()).toEqual([]);
  });

  it('are nothing that half of the articles are on', () => {
    const everywhere = Array.from({ length: 14 }, (): Text => ['In Averell it rained, and Averell slept.']);
    expect(topicsOf(everywhere).named()).toEqual([]);
  });

  it('know who is quoted in their articles, and what else these are on', () => {
    const quotes = [{ block: 0, start: 0, end: 5, speaker: 'Mira Holt', confidence: 0.98 }];
    const pier = `${board} It goes to North Pier, and North Pier is old.`;
    const topics = topicsOf([[pier, { quotes }], [pier], [pier]]);
    const [topic] = topics.all;
    expect(topic && topics.around(topic)).toEqual({
      voices: [{ name: 'Mira Holt', slug: 'mira-holt', articles: 1 }],
      beside: [{ name: 'North Pier', slug: 'north-pier', articles: 3 }],
    });
  });

  it('give no file the name of the index', () => {
    expect(topicsOf([['It rained.', { tags: ['Index'] }]]).all[0]?.row.slug).toBe('topic-index');
  });
});
