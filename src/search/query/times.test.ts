import { describe, expect, it } from 'vitest';
import { daysFor, isTimeBegun } from './times.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('the days of a value', () => {
  it.each([
    ['2024-03', '2024-03-01', '2024-04-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-2-29', '2024-02-29', '2024-03-01'],
    ['2024/03/02', '2024-03-02', '2024-03-03'],
    ['2.3.2024', '2024-03-02', '2024-03-03'],
    ['2024.3', '2024-03-01', '2024-04-01'],
    ['٢٠٢٤-٠٣', '2024-03-01', '2024-04-01'],
    ['２０２４', '2024-01-01', '2025-01-01'],
    ['7D', '2024-03-13', '2024-03-14'],
    ['0050', '0050-01-01', '0051-01-01'],
    ['today', '2024-03-20', '2024-03-21'],
    ['Yesterday', '2024-03-19', '2024-03-20'],
    ['2w', '2024-03-06', '2024-03-07'],
  ])('%s', (value, from, to) => {
    expect(daysFor('on', value, day('2024-03-20'))).toEqual({ from: day(from), to: day(to) });
  });

  it.each(['2024-02-31', '2023-02-29', '2024-13', '2024-00', '2024-04-31', '3/2/2024', 'soon', ''])(
    'there are none of %s',
    (value) => {
      expect(daysFor('on', value, 0)).toBeUndefined();
    },
  );
});

describe('the beginning of a time', () => {
  it.each(
    [
      '',
      '0',
      '2',
      '202',
      '2024-',
      '2024-0',
      '2024-1-',
      '2024/12/',
      '3',
      '31.',
      '29.2',
      '29.2.',
      '29.2.20',
    ].concat(['7', '120', 'tod', 'YEST', '٢٠٢']),
  )('may be %s', (value) => {
    expect(isTimeBegun(value)).toBe(true);
  });

  it.each(['friday', 'x', '-', '2024-13', '2024-02-31', '20245', '32.', '7days', '2024--'])(
    'is not %s',
    (value) => {
      expect(isTimeBegun(value)).toBe(false);
    },
  );
});
