import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const PARAGRAPH =
  '<p>The harbour board met on Tuesday and voted to open the pier again, said its chair, after nine years.</p>';

function bodyText(html: string): string {
  const [draft] = readPage(html, { source: 'page.html' }).drafts;
  return (draft?.body ?? []).map((block) => ('text' in block ? block.text : '')).join('\n');
}

describe('readPage', () => {
  it.each([
    ['elements nested 200,000 deep', '<div>'.repeat(200_000) + PARAGRAPH],
    ['inline elements nested 200,000 deep', '<b>'.repeat(200_000) + PARAGRAPH],
    ['a tag of 50,000 attributes', `<div ${'a=1 '.repeat(50_000)}>${PARAGRAPH}</div>`],
    ['tables within tables', '<table><tr><td>'.repeat(3000) + PARAGRAPH],
    ['30,000 links in a row', `${'<a href="/x">a link to it</a> '.repeat(30_000)}${PARAGRAPH}`],
    [
      'data nested 100,000 deep',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>${PARAGRAPH}`,
    ],
  ])('reads a page with %s', (_name, html) => {
    expect(() => readPage(html, { source: 'page.html' })).not.toThrow();
  });

  it('keeps a paragraph below mis-nested tags', () => {
    expect(bodyText(`<h1>Pier</h1><p><b><i>One</b></p></div>${PARAGRAPH}<table><p>two`)).toContain(
      'The harbour board',
    );
  });

  it('keeps nothing of scripts, nor of what is hidden', () => {
    const hidden =
      '<p style="display:none">Hidden words that nobody should see in the story, whatever they say.</p>';
    expect(bodyText(`<script>alert(1)</script>${hidden}${PARAGRAPH}`)).not.toMatch(/alert|Hidden/);
  });

  it.each([
    'Zuletzt aktualisiert am 13.03.2024 um 08:15 Uhr',
    'Modifié le 13 mars 2024 à 8h15',
    'Muokattu 13.3.2024 klo 8.15',
    'Ενημερώθηκε: 13 Μαρτίου 2024, 08:15',
    'עודכן: 13.03.2024 08:15',
    'Frissítve: 2024. március 13. 8:15',
    'Actualizat: 13 martie 2024, 08:15',
    'Aktualizováno 13. března 2024, 8:15',
    '수정 2024.03.13 08:15',
    'Güncelleme: 13.03.2024 - 08:15',
  ])('tells when a page was changed where it says so: %s', (line) => {
    const html = `<h1>Pier</h1><div>12.03.2024 10:45</div><div>${line}</div>${PARAGRAPH}${PARAGRAPH}`;
    const [draft] = readPage(`<html lang="de">${html}`, { source: 'page.html' }).drafts;
    expect([draft?.published, draft?.updated]).toEqual(['2024-03-12T10:45', '2024-03-13T08:15']);
  });

  it('tells no change in the minute of publication', () => {
    const meta = '<meta property="article:published_time" content="2024-03-12T10:45:00+01:00">';
    const html = `${meta}<h1>Pier</h1><div>Updated 12 March 2024, 10:45</div>${PARAGRAPH}${PARAGRAPH}`;
    const [draft] = readPage(html, { source: 'page.html' }).drafts;
    expect([draft?.published, draft?.updated]).toEqual(['2024-03-12T10:45:00+01:00', undefined]);
  });

  it.each([
    'Updated timetable from 1 April 2024',
    'The list was updated on 1 April 2024.',
    'Geändert wird der Fahrplan am 1.4.2024',
  ])('takes no line of the story for that: %s', (line) => {
    const lines = Array.from({ length: 20 }, (_each, at) => `<li>Line ${at}</li>`).join('');
    const html = `<h1>Pier</h1><div>12.03.2024 10:45</div>${PARAGRAPH}<ul>${lines}</ul><p>${line}</p>${PARAGRAPH}`;
    const [draft] = readPage(html, { source: 'page.html' }).drafts;
    expect(draft?.updated).toBeUndefined();
  });

  it('says so where there is no text', () => {
    expect(readPage('<html><body><script>1</script></body></html>', { source: 'x' }).troubles).toHaveLength(
      1,
    );
  });

  it('never throws, whatever it is given', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<a href="/x">',
      '</a>',
      '<h1>',
      '<table>',
      '<td>',
      '<figure>',
      '<img src=a>',
      '<time>',
      '<script type="application/ld+json">',
      '</script>',
      '<meta name=author content="By ">',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string())), (parts) => {
        expect(readPage(parts.join(''), { source: 'x' }).drafts.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
