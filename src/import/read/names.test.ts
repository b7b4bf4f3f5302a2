import { describe, expect, it } from 'vitest';
import { isPersonal, namesIn, onlyNamesIn, spelledOut } from './names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Quill and Jan van der Berg', ['Ada Quill', 'Jan van der Berg']],
    ['Von Ada Quill | 27.01.2022 - 12:45', ['Ada Quill']],
    ['Autorin: Ada Quill, Projektleiterin der Stiftung', ['Ada Quill']],
    ['Ada Quill, PhD', ['Ada Quill']],
    ['Quill-Berg, A. M.', ['Quill-Berg, A. M.']],
    ['Quill, A., Berg, O. P.', ['Quill, A.', 'Berg, O. P.']],
    ['Ada Quill in Orsk, Averell', ['Ada Quill']],
    ['Ada Quill Legal affairs correspondent', ['Ada Quill']],
    ['GAZETA / Ada Quill', ['Ada Quill']],
    ['WENDLE POST / Ada Quill, Tom Varga', ['Ada Quill', 'Tom Varga']],
    ['ADA QUILL / Tom Vale', ['ADA QUILL']],
    ['Words by Ada Quill. Photographs by Tom Varga', ['Ada Quill']],
    ['Fotos: Tom Varga; Text: Ada Quill', ['Ada Quill']],
    ['Photographs by Tom Varga', []],
    ['ADA QUILL & TOM VARGA', ['ADA QUILL', 'TOM VARGA']],
    ['Written by Ada Quill on 3 March 2022', ['Ada Quill']],
    ['Posted on September 21, 2020 by Ada Quill', ['Ada Quill']],
    ['Text von Ada Quill Illustration von Tom Varga', ['Ada Quill']],
    ['Ein Interview von Ada Quill mit Tom Varga.', ['Ada Quill']],
    ['Politik · Ada Quill, Tom Varga', ['Ada Quill', 'Tom Varga']],
    ['作者：阿达·奎尔', ['阿达·奎尔']],
    ['记者 王小明 · 北京', ['王小明']],
    ['Ada Quill vor 5 Stunden', ['Ada Quill']],
    ['Show all articles of Ada Quill', []],
    ['Alle Artikel', []],
    ['Photograph by Ada Quill', []],
    ['Ada Quill, Email Bio Follow', ['Ada Quill']],
    ['Freitag 8 Februar', []],
    ['der Michel', ['der Michel']],
    ['ada[at]quill.example', []],
    ['https://example.org/ada', []],
    ['admin', []],
    ['Staff Reporter', []],
    ['Gazette Staff', ['Gazette Staff']],
    ['By Jean-Luc Moreau and Mary Smith-Jones', ['Jean-Luc Moreau', 'Mary Smith-Jones']],
    ['Par Aimée Laurent', ['Aimée Laurent']],
    ['By Ada M. Quill', ['Ada M. Quill']],
    ['Byron Quill', ['Byron Quill']],
    ['ByAda Quill', ['Ada Quill']],
    ['Léon Dubois', ['Léon Dubois']],
    ['Von Miller', ['Von Miller']],
    ['Von Ada Miller', ['Ada Miller']],
    ['文在寅', ['文在寅']],
    [
      'By Ada Quill, Transport Correspondent, Ole Berg in Orsk, and Di Holm, Reuters',
      ['Ada Quill', 'Ole Berg', 'Di Holm'],
    ],
    ['Reuters', ['Reuters']],
    ['Par Ada Quill (Averell, envoyée spéciale) et Tom Varga', ['Ada Quill', 'Tom Varga']],
    ['Ada Quill, Special to the Courier', ['Ada Quill']],
    ['της Δάφνης Καραλή', ['Δάφνης Καραλή']],
  ])('finds the names of %s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it('takes no sentence for a byline', () => {
    expect(onlyNamesIn('Orsk nach Helm in einer Stunde')).toBeUndefined();
    expect(onlyNamesIn('noon, the harbour was full')).toBeUndefined();
    expect(onlyNamesIn('Ada M. Quill and Jan van der Berg')).toEqual(['Ada M. Quill', 'Jan van der Berg']);
    expect(onlyNamesIn('Staff Writer')).toEqual(['Staff Writer']);
  });

  it('comes to an end with a long row of dashes', () => {
    expect(namesIn(`A${'-'.repeat(200_000)}B`)).toEqual([]);
  });

  it('tells a person from a site', () => {
    const names = ['Ada Quill', 'gazette.example', 'dpa', 'Die Hafenpost', 'Quill Media GmbH'];
    expect(names.filter(isPersonal)).toEqual(['Ada Quill']);
  });

  it('finds the person that a login is made of', () => {
    expect(spelledOut('ada.quill', 'Text: Ada P. Quill')).toBe('Ada P. Quill');
    expect(spelledOut('ada.quill', 'Text: Tom Varga')).toBeUndefined();
  });
});
