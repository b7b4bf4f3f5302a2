import { describe, expect, it } from 'vitest';
import { suitsDropCap } from './dropCap.ts';

const rest = ' the tide came in over the customs steps and took the ledger with it.'.repeat(3);

describe('suitsDropCap', () => {
  it.each([
    ['a long Latin paragraph', `At six${rest}`, true],
    ['a one-letter word', `A pier${rest}`, true],
    ['an accented capital', `Élan${rest}`, true],
    ['a short paragraph', 'At six the tide came in.', false],
    ['a quotation mark', `“At six${rest}`, false],
    ['a figure', `6.9 million${rest}`, false],
    ['an apostrophe after the capital', `I’ll say${rest}`, false],
    ['Persian', 'هیئت بندر چهارشنبه‌شب رأی داد. '.repeat(8), false],
    ['Chinese', '港务局周三晚投票决定重开北码头。'.repeat(14), false],
  ])('%s', (_, text, expected) => {
    expect(suitsDropCap(text)).toBe(expected);
  });
});
