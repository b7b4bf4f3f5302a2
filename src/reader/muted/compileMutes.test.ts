import { describe, expect, it, vi } from 'vitest';
import type { Mute } from '#reader/data/shelf/mutes.ts';
import { aHeadline } from '#testing/builders.ts';
import { compileMutes } from './compileMutes.ts';

const row = aHeadline({
  headline: 'Golf club votes on the North Pier',
  standfirst: 'Members met until late. 港町の朝、鯨が来た。',
  section: 'Harbour',
  byline: ['Ines Holm'],
});
const pierRow = aHeadline({
  headline: 'The pier 港町の朝、鯨が来た',
  standfirst: 'A pier, and another pier',
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

  it.each([
    ['words that begin alike', (at: number) => `pier ${at}`],
    ['pieces of unspaced text', (at: number) => `港町${at}`],
  ])('looks no more often for ten thousand %s than for ten', (_, textOf) => {
    const lookUps = (count: number): number => {
      const isMuted = compileMutes(
        Array.from({ length: count }, (_mute, at) => ({ kind: 'word', text: textOf(10_000 + at), at })),
      );
      return callsOf(() => isMuted(pierRow, none));
    };
    expect(lookUps(10)).toBeGreaterThan(0);
    expect(lookUps(10_000)).toBe(lookUps(10));
  });
});

/** How often a task compares, looks up or prepares a text. */
function callsOf(task: () => unknown): number {
  const spies = [
    vi.spyOn(Set.prototype, 'has'),
    vi.spyOn(Array.prototype, 'every'),
    vi.spyOn(String.prototype, 'includes'),
    vi.spyOn(String.prototype, 'normalize'),
  ];
  task();
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}
