import { describe, expect, it } from 'vitest';
import { areForms, formsBeginWith } from './stem.ts';

describe('forms of a word', () => {
  it.each([
    ['party', 'parties'],
    ['carry', 'carried'],
    ['movie', 'movies'],
    ['city', 'cities'],
    ['vote', 'voting'],
    ['stores', 'store'],
    ['plan', 'planned'],
    ['fall', 'falling'],
    ['added', 'adds'],
    ['controlled', 'control'],
    ['ebbing', 'ebbs'],
  ])('are %s and %s', (one, other) => {
    expect(areForms(one, other, ['en'])).toBe(true);
    expect(other.startsWith(formsBeginWith(one, ['en']))).toBe(true);
    expect(one.startsWith(formsBeginWith(other, ['en']))).toBe(true);
  });

  it.each([
    ['party', 'part'],
    ['stories', 'store'],
    ['pass', 'pas'],
    ['ball', 'bald'],
    ['mann', 'man'],
  ])('are not %s and %s', (one, other) => {
    expect(areForms(one, other, ['en'])).toBe(false);
  });

  it.each([
    ['uk', 'школа школи школою школах'],
    ['uk', 'міст містами містах'],
    ['pl', 'most mostu mosty mostach mostem mostow'],
    ['pl', 'ksiazka ksiazki ksiazkami'],
    ['cs', 'skola skoly skolou skolach'],
    ['cs', 'pristav pristavu pristavy pristavem'],
    ['el', 'δρομοσ δρομοι δρομου δρομουσ δρομων'],
    ['el', 'λιμανι λιμανια λιμανιου'],
    ['el', 'προβλημα προβληματα προβληματων'],
    ['tr', 'kitap kitaplar kitaplari kitaptan'],
    ['tr', 'liman limanda limanlarda'],
    ['hu', 'konyv konyvek konyvet konyvben'],
    ['fi', 'koulu koulun koulut kouluissa'],
    ['he', 'ספר ספרים'],
    ['he', 'ספינה ספינות'],
    ['he', 'עיתון עיתונים'],
    ['he', 'מסלול מסלולים'],
    ['he', 'מחסום מחסומים'],
    ['ur', 'کتاب کتابیں کتابوں'],
    ['ur', 'لڑکا لڑکے لڑکوں لڑکیاں'],
    ['ur', 'قصبه قصبے قصبوں'],
    ['hi', 'किताब किताबें किताबों'],
    ['hi', 'लडका लडके लडकों'],
  ])('in %s are %s', (language, words) => {
    const [first = '', ...others] = words.split(' ');
    for (const other of others) {
      expect(areForms(first, other, [language])).toBe(true);
      expect(other.startsWith(formsBeginWith(first, [language]))).toBe(true);
      expect(first.startsWith(formsBeginWith(other, [language]))).toBe(true);
    }
  });

  it.each([
    ['tr', 'kar', 'kara'],
    ['tr', 'oda', 'odun'],
    ['pl', 'kot', 'kotlet'],
    ['hi', 'नदी', 'नद'],
    ['ur', 'شهر', 'شهرت'],
    ['ur', 'کتاب', 'کتابت'],
    ['fi', 'talo', 'tali'],
    ['uk', 'порт', 'портрет'],
  ])('in %s are not %s and %s', (language, one, other) => {
    expect(areForms(one, other, [language])).toBe(false);
  });
});
