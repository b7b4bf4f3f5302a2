import { describe, expect, it } from 'vitest';
import { shownExcerpt } from './excerpt.ts';

describe('shownExcerpt', () => {
  it.each([
    ['Fares stay as they are.', 'Fares stay as they are.'],
    ['“Fares stay as they are.”', '“Fares stay as they are.”'],
    ['Fares stay as they', 'Fares stay as they…'],
    ['Fares stay as they...', 'Fares stay as they…'],
    ['Fares stay as they […]', 'Fares stay as they…'],
    ['Fares\n stay  as they …', 'Fares stay as they…'],
    ['کرایه‌ها همان می‌ماند؟', 'کرایه‌ها همان می‌ماند؟'],
    ['票价不变。', '票价不变。'],
    [' ... ', ''],
  ])('shows %j as %j', (excerpt, shown) => {
    expect(shownExcerpt(excerpt)).toBe(shown);
  });
});
