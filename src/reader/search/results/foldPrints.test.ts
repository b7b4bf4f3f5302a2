import { describe, expect, it } from 'vitest';
import { foldPrints } from './foldPrints.ts';

function found(id: string, firstPrint?: string) {
  return {
    id,
    headline: id,
    headlineMarks: [],
    excerpt: { text: '', marks: [] },
    isInText: false,
    ...(firstPrint && { firstPrint }),
  };
}

describe('the prints of one text among the results', () => {
  it('fold into the best of them, be it the first print or a later one', () => {
    const rows = [
      found('echo', 'wire'),
      found('other'),
      found('wire'),
      found('post', 'wire'),
      found('alone', 'far'),
    ];
    expect(foldPrints(rows).map(({ id, prints }) => [id, prints.map((print) => print.id)])).toEqual([
      ['echo', ['wire', 'post']],
      ['other', []],
      ['alone', []],
    ]);
  });
});
