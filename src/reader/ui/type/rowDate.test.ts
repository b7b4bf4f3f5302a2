import { describe, expect, it } from 'vitest';
import { interfaceFor, loadWords } from '#reader/words/useWords.ts';
import { rowDate } from './rowDate.ts';

describe('rowDate', () => {
  const english = interfaceFor('en');

  it.each([
    ['2024-03-14T10:45:00+01:00', '10:45'],
    ['2024-03-14T00:10:00+09:00', '00:10'],
    ['2024-03-14', '14 March'],
    ['2024-03-13T23:59:00-08:00', 'Yesterday'],
    ['2024-03-13', 'Yesterday'],
    ['2024-03-12T09:00:00Z', '12 March'],
    ['2024-01-01', '1 January'],
    ['2023-12-31T23:00:00Z', '31 December 2023'],
    ['2024-03-15T08:00:00Z', '15 March'],
    ['2025-01-02', '2 January 2025'],
  ])('sets %s as “%s” in the edition of 14 March 2024', (published, shown) => {
    expect(rowDate(published, '2024-03-14', english)).toBe(shown);
  });

  it('gives the whole date where the edition has no day', () => {
    expect(rowDate('2024-03-12', undefined, english)).toBe('12 March 2024');
  });

  it('shows what it cannot read as it stands', () => {
    expect(rowDate('some day', '2024-03-14', english)).toBe('some day');
    expect(rowDate('2024-13-45', '2024-03-14', english)).toBe('2024-13-45');
  });

  it('uses the calendar, figures and words of a Persian edition', async () => {
    await loadWords('fa');
    const persian = interfaceFor('fa');
    expect(rowDate('2024-03-14T10:45:00+03:30', '2024-03-14', persian)).toBe('۱۰:۴۵');
    expect(rowDate('2024-03-13', '2024-03-14', persian)).toBe('دیروز');
    expect(rowDate('2024-03-01', '2024-03-14', persian)).toBe('۱۱ اسفند');
  });

  it('parts years where the language’s own calendar parts them', async () => {
    await loadWords('fa');
    expect(rowDate('2024-03-14', '2024-03-25', interfaceFor('fa'))).toContain('۱۴۰۲');
  });
});
