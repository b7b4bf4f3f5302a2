import { describe, expect, it } from 'vitest';
import { textDirection } from './direction.ts';

describe('textDirection', () => {
  it('keeps the direction of the article where the text has no letters', () => {
    expect(textDirection('1887 – 2.1', 'rtl')).toBe('rtl');
    expect(textDirection('', 'ltr')).toBe('ltr');
  });

  it('is not turned around by a name in another script', () => {
    expect(textDirection('Tern Line می‌گوید کرایه‌ها تا بازگشایی اسکله ثابت می‌ماند', 'rtl')).toBe('rtl');
    expect(textDirection('«بندر» is the Persian word the song keeps', 'ltr')).toBe('ltr');
  });

  it('is not turned around by addresses and product names, however long', () => {
    const text = 'برنامهٔ GeoRiver 2.5 روی Android 14 کار می‌کند: https://georiver.example/fa/download?id=12';
    expect(textDirection(text, 'rtl')).toBe('rtl');
    expect(textDirection('She said: «شب‌ها در کتابخانه می‌خوانم و روزها می‌خوابم.»', 'ltr')).toBe('ltr');
  });

  it('turns a whole paragraph of the other direction', () => {
    expect(textDirection('The harbour board met on Wednesday.', 'rtl')).toBe('ltr');
    expect(textDirection('هیئت بندر چهارشنبه تشکیل جلسه داد.', 'ltr')).toBe('rtl');
  });
});
