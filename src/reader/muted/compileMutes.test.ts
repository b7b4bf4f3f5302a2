import { describe, expect, it } from 'vitest';
import type { Mute } from '#reader/data/mutes.ts';
import { aHeadline } from '#testing/builders.ts';
import { compileMutes } from './compileMutes.ts';

const row = aHeadline({
  headline: 'Golf club votes on the North Pier',
  standfirst: 'Members met until late. 港町の朝、鯨が来た。',
  section: 'Harbour',
  byline: ['Ines Holm'],
});
const none = new Set<string>();

describe('what is muted', () => {
  it.each<[Mute['kind'], string, boolean]>([
    ['word', 'GOLF', true],
    ['word', 'north pier', true],
    ['word', 'pier north', false],
    ['word', 'olf', false],
    ['word', '  late ', true],
    ['word', '鯨', true],
    ['word', '犬', false],
    ['voice', 'Ines Holm', true],
    ['voice', 'Holm Ines', false],
    ['section', 'harbour', true],
    ['section', 'Harb', false],
    ['search', 'golf', false],
  ])('as a %s “%s” is hidden: %s', (kind, text, isHidden) => {
    expect(compileMutes([{ kind, text, at: 1 }])(row, none)).toBe(isHidden);
  });

  it('hides what a search found', () => {
    expect(compileMutes([])(row, new Set([row.id]))).toBe(true);
  });

  it('holds for ten thousand mutes at once', () => {
    const mutes = Array.from({ length: 10_000 }, (_, at) => ({
      kind: 'word' as const,
      text: `w${at} pier`,
      at,
    }));
    expect(compileMutes(mutes)(row, none)).toBe(false);
    expect(compileMutes([...mutes, { kind: 'word', text: 'votes on', at: 1 }])(row, none)).toBe(true);
  });
});
