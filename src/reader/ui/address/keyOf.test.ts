import { describe, expect, it } from 'vitest';
import { keyOf } from './keyOf.ts';

const SHIFT = { shiftKey: true };

describe('the key of a shortcut', () => {
  it.each([
    ['Persian', 'ت', 'KeyJ', 'j'],
    ['Arabic', 'ن', 'KeyK', 'k'],
    ['Cyrillic', 'о', 'KeyJ', 'j'],
    ['Hebrew', 'ח', 'KeyJ', 'j'],
    ['Greek', 'ξ', 'KeyJ', 'j'],
    ['an Arabic key that types two letters', 'لا', 'KeyB', 'b'],
    ['the Arabic slash', 'ظ', 'Slash', '/'],
    ['the Hebrew comma', 'ת', 'Comma', ','],
    ['a Persian figure, which no shortcut has', '۱', 'Digit1', '۱'],
  ])('is that of a Latin layout: %s', (_, key, code, meant) => {
    expect(keyOf(press(key, code))).toBe(meant);
  });

  it.each([
    ['Persian', 'أ', 'KeyN', 'N'],
    ['Cyrillic', 'Т', 'KeyN', 'N'],
    ['the Arabic question mark', '؟', 'Slash', '?'],
    ['a Cyrillic capital where the comma is', 'Б', 'Comma', 'Б'],
  ])('is that of a Latin layout, with Shift: %s', (_, key, code, meant) => {
    expect(keyOf(press(key, code, SHIFT))).toBe(meant);
  });

  it.each([
    ['the question mark of AZERTY', '?', 'KeyM', SHIFT, '?'],
    ['the slash of a German layout', '/', 'Digit7', SHIFT, '/'],
    ['the slash of a Hebrew layout', '/', 'KeyQ', {}, '/'],
    ['the comma of a Russian layout', ',', 'Slash', SHIFT, ','],
    ['a letter elsewhere than on QWERTY', 'j', 'KeyC', {}, 'j'],
    ['an accented letter where QWERTY has a comma', 'ö', 'Comma', {}, 'ö'],
    ['a key with a name', 'ArrowLeft', 'ArrowLeft', {}, 'ArrowLeft'],
  ])('is what the layout types itself: %s', (_, key, code, held, meant) => {
    expect(keyOf(press(key, code, held))).toBe(meant);
  });

  it('is the sign behind AltGr', () => {
    expect(keyOf(new BehindAltGr('keydown', { key: '”', code: 'KeyN' }))).toBe('”');
  });

  it('is a capital with Shift alone, whatever Caps Lock says', () => {
    expect(keyOf(press('N', 'KeyN'))).toBe('n');
    expect(keyOf(press('n', 'KeyN', SHIFT))).toBe('N');
  });
});

// A browser without a window knows no AltGr
class BehindAltGr extends KeyboardEvent {
  override getModifierState(modifier: string): boolean {
    return modifier === 'AltGraph';
  }
}

function press(key: string, code: string, held: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, code, ...held });
}
