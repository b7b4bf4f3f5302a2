import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSlug } from './slug.ts';

describe('nameSlug', () => {
  it.each([
    ['Métiers d’art', 'métiers-d-art'],
    ['Arts & Culture', 'arts-culture'],
    ['Health + Wellness', 'health-wellness'],
    ['#MeToo', 'metoo'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['Disney+ and Canal+', 'disney-plus-and-canal-plus'],
    ['!!!', '21-21-21'],
    ['???', '3f-3f-3f'],
    ['🎵', '1f3b5'],
    [' ', 'other'],
    ['𐌰'.repeat(60), '𐌰'.repeat(30)],
    [`a${'𐌰'.repeat(60)}`, `a${'𐌰'.repeat(29)}`],
  ])('makes of %s: %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug);
  });

  it('has room in the name of a file, whatever the name is', () => {
    const letters = fc.constantFrom('a', 'é', '港', '𐌰', '🎵', ' ', '+');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'binary' })), minLength: 50 }),
        (name) => {
          const slug = nameSlug(name);
          expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(180);
          expect(slug.isWellFormed()).toBe(true);
          expect(slug).not.toMatch(/^-|-$|^$/);
        },
      ),
    );
  });
});
