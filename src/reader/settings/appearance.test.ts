import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAppearance, defaultAppearance, parseAppearance } from './appearance.ts';

describe('parseAppearance', () => {
  it('keeps what it knows and falls back on the rest', () => {
    const stored =
      '{"theme":"sepia","size":"9","density":"compact","spacing":7,"__proto__":{"measure":"wide"}}';
    expect(parseAppearance(stored)).toEqual({ ...defaultAppearance, theme: 'sepia', density: 'compact' });
  });

  it('never throws and always gives every setting', () => {
    const stored = fc.oneof(fc.string(), fc.json(), fc.constant(null));
    fc.assert(
      fc.property(stored, (text) => {
        expect(Object.keys(parseAppearance(text))).toEqual(Object.keys(defaultAppearance));
      }),
    );
  });
});

describe('applyAppearance', () => {
  it('sets an attribute for what was changed, and takes it away again', () => {
    const root = document.createElement('html');
    applyAppearance(root, { ...defaultAppearance, theme: 'dark', size: '2' });
    expect([root.dataset['theme'], root.dataset['size'], root.dataset['measure']]).toEqual([
      'dark',
      '2',
      undefined,
    ]);
    applyAppearance(root, defaultAppearance);
    expect(root.attributes).toHaveLength(0);
  });
});
