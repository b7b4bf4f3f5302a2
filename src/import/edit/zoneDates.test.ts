import { describe, expect, it } from 'vitest';
import { aDraft, type Draft } from '#import/draft.ts';
import { zoneDates } from './zoneDates.ts';

function dated(published: string, url: string): Draft {
  return { ...aDraft('page', { source: 'a.html' }), published, source: { url } };
}

describe('zoneDates', () => {
  it.each([
    ['2024-01-12T10:45', 'https://bote.de/a', '2024-01-12T10:45+01:00'],
    ['2024-07-12T10:45:30', 'https://bote.de/a', '2024-07-12T10:45:30+02:00'],
    ['2024-07-11T22:30:05.120Z', 'https://bote.de/a', '2024-07-12T00:30:05.120+02:00'],
    ['2024-01-12T10:45', 'https://courier.co.uk/a', '2024-01-12T10:45Z'],
    ['2024-07-12T10:45Z', 'https://courier.co.uk/a', '2024-07-12T11:45+01:00'],
    ['2024-03-31T01:59', 'https://bote.de/a', '2024-03-31T01:59+01:00'],
    ['2024-03-31T03:01', 'https://bote.de/a', '2024-03-31T03:01+02:00'],
  ])('tells %s at %s as %s', (date, url, wanted) => {
    expect(zoneDates(dated(date, url)).published).toBe(wanted);
  });

  it.each([
    ['a day', '2024-01-12', 'https://bote.de/a'],
    ['a zone of its own', '2024-01-12T10:45+03:30', 'https://bote.de/a'],
    ['a country of several times', '2024-01-12T10:45', 'https://courier.us/a'],
    ['islands with another time', '2024-01-12T10:45Z', 'https://correo.es/a'],
    ['an ending that is sold to anyone', '2024-01-12T10:45', 'https://courier.io/a'],
    ['no country', '2024-01-12T10:45', 'https://courier.example/a'],
    ['no address', '2024-01-12T10:45', ''],
  ])('leaves the date of %s as it is', (_, date, url) => {
    expect(zoneDates(dated(date, url)).published).toBe(date);
  });

  it('leaves an article of ours as a person may have set it', () => {
    const draft = { ...dated('2024-01-12T10:45', 'https://bote.de/a'), id: 'a' };
    expect(zoneDates(draft)).toBe(draft);
  });
});
