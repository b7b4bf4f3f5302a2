import { describe, expect, it } from 'vitest';
import { withoutMojibake } from './mojibake.ts';

describe('a text whose UTF-8 was read as Windows-1252', () => {
  it.each([
    ['The pierâ€™s cafÃ© is open â€“ for now', 'The pier’s café is open – for now'],
    ['â€œLate,â€\u009d she said of HÃ©lÃ¨ne', '“Late,” she said of Hélène'],
    ['â€œLate,â€ she said of HÃ©lÃ¨ne', '“Late,” she said of Hélène'],
    ['ÐœÐ¾Ñ\u0081Ñ‚ Ð¾Ñ‚ÐºÑ€Ñ‹Ñ‚', 'Мост открыт'],
    ['Il est dÃ©jÃ\u00a0 tard Ã la gare, prÃ¨s du cafÃ©', 'Il est déjà tard à la gare, près du café'],
    ['Spring ðŸŒŠ at the quay â€¦', 'Spring 🌊 at the quay …'],
  ])('is read again: %s', (text, mended) => {
    expect(withoutMojibake(text)).toBe(mended);
  });

  it.each([
    'Le café est ouvert, déjà, à la gare',
    'NÃO, SÃO, «IRMÃ»',
    'It printed "Ã©" where the keeper’s name is “Hélène”.',
    'Мост открыт',
    'plain',
  ])('is left alone where it was not: %s', (text) => {
    expect(withoutMojibake(text)).toBe(text);
  });
});
