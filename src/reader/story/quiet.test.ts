import { describe, expect, it } from 'vitest';
import { quietDays } from './quiet.ts';

describe('quietDays', () => {
  it.each([
    ['2024-02-02T09:15:00+01:00', '2024-02-21T19:05:00+01:00', 18],
    ['2024-02-02', '2024-02-10', 7],
    ['2024-02-02', '2024-02-09', 0],
    ['2024-02-02T23:59:00Z', '2024-02-03T00:01:00Z', 0],
    ['2024-02-28', '2024-03-08', 8],
    [undefined, '2024-02-09', 0],
    ['2024-02-09', undefined, 0],
  ])('from %s to %s are %i', (earlier, later, days) => expect(quietDays(earlier, later)).toBe(days));
});
