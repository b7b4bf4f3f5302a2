import { describe, expect, it } from 'vitest';
import { foldWireCopy } from './fold.ts';
import { sketch } from './sketch.ts';

const text = `The freighter Solveig Star floated free off Gull Point on the morning tide on 14 March. Captain Arvo Leht had
waited three days for the water, and thanked the pilots of the port by name. The harbour office put the cost at 40,000 crowns, which
the owners said they would pay before the ship left for the north again. Nobody was hurt, and no oil was found on the beaches.`;
const report = (tons: string, price: string): string =>
  `Grain arrivals at the Averell elevators for the week were ${tons} tons, the grain board said in its regular report, and the
average price of spring wheat was ${price} crowns a sack, while barley and oats were steady and little traded as usual.`;

function fold(...texts: string[]): number[] {
  return [...foldWireCopy(texts.map(sketch), [...texts.keys()])];
}

describe('foldWireCopy', () => {
  it('folds a text with changed words and one that was cut to the first print', () => {
    const edited = text
      .replace('floated free', 'came free')
      .replace('the owners said', 'its owners promised');
    const cut = text.slice(0, text.indexOf(' Nobody'));
    expect(fold(text, edited, cut)).toEqual([0, 0, 0]);
  });

  it('keeps two reports of one form with other figures apart', () => {
    expect(fold(report('4,210', '31.5'), report('5,033', '30.2'))).toEqual([0, 1]);
  });

  it('keeps texts that share one sentence apart', () => {
    const shared = text.slice(0, text.indexOf(' Captain'));
    const other = `${shared} What it did to the trade of the town is another question, and the board will hear the boatmen on
it next week, when the season of the eel ends and the nets come in. Many of them lost a week of work and want it made good by the port.`;
    expect(fold(text, other)).toEqual([0, 1]);
  });

  it('takes the earliest print for the first, wherever it stands', () => {
    expect([...foldWireCopy([text, text].map(sketch), [1, 0])]).toEqual([1, 1]);
  });

  it('leaves texts without words alone', () => {
    expect(fold('', '', 'Two words')).toEqual([0, 1, 2]);
  });
});
