import { describe, expect, it } from 'vitest';
import { dayOf, instantOf } from './instant.ts';

describe('instantOf', () => {
  it.each([
    ['2024-03-12T10:45+03:30', '2024-03-12T07:15:00.000Z'],
    ['2024-03-12T10:45:00Z', '2024-03-12T10:45:00.000Z'],
    ['2024-03-12T10:45', '2024-03-12T10:45:00.000Z'],
    ['2024-03-12', '2024-03-12T00:00:00.000Z'],
  ])('reads %s as %s, whatever the zone of the machine', (published, instant) => {
    expect(new Date(instantOf(published) ?? Number.NaN).toISOString()).toBe(instant);
  });

  it.each([
    ['2024-03-12T23:45+03:30', '2024-03-12'],
    ['2024-02-29', '2024-02-29'],
  ])('has the day of %s be %s', (published, day) => {
    expect(dayOf(published)).toBe(day);
  });

  it('knows no instant of what is undated', () => {
    expect(instantOf(undefined)).toBeUndefined();
  });
});
