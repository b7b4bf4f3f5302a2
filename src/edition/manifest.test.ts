import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mastheadSchema } from './manifest.ts';

describe('a masthead', () => {
  it.each([
    [{ site: 'https://courier.example/news' }, { site: 'https://courier.example/news/' }],
    [{ site: 'http://[::1]:8080/' }, { site: 'http://[::1]:8080/' }],
    [{ language: 'fa' }, { language: 'fa' }],
  ])('may say %j', (said, read) => {
    expect(v.parse(mastheadSchema, said)).toMatchObject(read);
  });

  it.each([
    [{ site: 'https://[x/' }, 'the address of a site is like https://courier.example/'],
    [{ site: 'ftp://courier.example/' }, 'the address of a site is like https://courier.example/'],
    [{ language: 'en_US' }, 'a language is a BCP 47 tag, like en, pt-BR or zh-Hans'],
  ])('may not say %j', (said, message) => {
    const { issues = [] } = v.safeParse(mastheadSchema, said, { abortPipeEarly: true });
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });
});
