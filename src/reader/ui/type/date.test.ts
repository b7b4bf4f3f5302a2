import { describe, expect, it } from 'vitest';
import { dayDate, fullDate } from './date.ts';

describe('the other dates', () => {
  it('gives an article its day and the time on its own clock', () => {
    expect(fullDate('2024-03-14T10:45:00+03:30', 'en')).toBe('14 March 2024, 10:45');
    expect(fullDate('2024-03-14', 'en')).toBe('14 March 2024');
    expect(fullDate('2024-03-14T10:45:00+08:00', 'zh-CN')).toBe('2024年3月14日 10:45');
  });

  it('gives the edition its weekday', () => {
    expect(dayDate('2024-03-14', 'en')).toBe('Thursday 14 March 2024');
    expect(dayDate('2024-03-14', 'fa')).toBe('پنجشنبه ۲۴ اسفند ۱۴۰۲');
    expect(dayDate('2024-03-14', 'en-US')).toBe('Thursday, March 14, 2024');
  });
});
