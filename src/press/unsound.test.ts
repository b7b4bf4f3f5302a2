import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlinePageSchema } from '#edition/page/headline.ts';
import { printedArticleSchema } from '#edition/page/printed.ts';
import { aDesk, aStory, printed, readerDir, readJson } from '#testing/pressBuilders.ts';
import { press } from './press.ts';

describe('a file that is no sound article', () => {
  it('is left out and named, with its field, and everything else is printed', async () => {
    const desk = await aDesk({
      'good.json': aStory({ id: 'good', image: { src: 'https://example.org/a.png' } }),
      'same.json': aStory({ id: 'good' }),
      'field.json': { ...aStory(), body: [{ type: 'heading', level: 9, text: 'x' }] },
      'tongue.json': aStory({ id: 'tongue', language: 'en_US' }),
      'cut.json': '{"schema": 1,\n "id": "cut"',
      'empty.json': '',
      'latin.json': Buffer.from('{"headline": "caf\u00e9"}', 'latin1'),
      'huge.json': `{"headline": "${'x'.repeat(15 * 1024 * 1024)}"}`,
      'deep.json': '['.repeat(200_000),
      'list.json': [1, 2],
      'proto.json': '{"__proto__": {"schema": 1}, "schema": 1}',
      'bom.json': `\uFEFF${JSON.stringify(aStory({ id: 'bom' }))}`,
      'unknown.json': { ...aStory({ id: 'unknown' }), body: [{ type: 'hologram' }] },
      'masthead.json': { name: 7 },
    });
    const report = await printed(desk);
    const named = report.leftOut
      .map(({ file, field = '', message }) => `${file} ${field}: ${message}`)
      .join('\n');
    for (const expected of [
      /^same\.json id: “good” is the id of good\.json too$/m,
      /^field\.json body\.0\.level: /m,
      /^tongue\.json language: a language is a BCP 47 tag, like en, pt-BR or zh-Hans$/m,
      /^cut\.json : the file is not JSON: .* in line 2, column 13$/m,
      /^empty\.json : the file is empty$/m,
      /^latin\.json : the file is not UTF-8/m,
      /^huge\.json : the file has 15\.0 MB/m,
      /^deep\.json : the file is not JSON/m,
      /^list\.json /m,
      /^proto\.json headline: /m,
    ])
      expect(named).toMatch(expected);
    expect(report.articles).toBe(3);
    expect([report.remoteImages, report.skippedBlocks]).toEqual([1, 1]);
    expect(report.notices).toEqual([{ file: 'masthead.json', field: 'name', message: expect.any(String) }]);
  });

  it('may be any JSON: nothing is thrown, and an article has its page', async () => {
    const masthead = { name: 'The Testing Times', site: 'https://courier.example/' };
    const field = fc.oneof(
      fc.json().map((json): unknown => JSON.parse(json)),
      fc.constant(undefined),
    );
    const article = fc.record({
      schema: fc.constant(1),
      id: fc.constantFrom('a', 'b', 'constructor'),
      headline: fc.string({ minLength: 1 }),
      published: fc.constantFrom('2024-02-30', '2024-01-01T00:00', '0000-01-01', undefined),
      language: fc.constantFrom('en', 'fa', 'en_US', 'x"y', '', undefined),
      section: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      tags: fc.option(fc.array(fc.string({ unit: 'grapheme' })), { nil: undefined }),
      body: fc.oneof(
        fc.array(
          fc.record({ type: fc.constantFrom('paragraph', 'quote'), text: fc.string({ unit: 'grapheme' }) }),
        ),
        field,
      ),
      related: fc.oneof(
        fc.array(fc.record({ headline: fc.string(), url: fc.oneof(fc.string(), fc.webUrl()) })),
        field,
      ),
      image: fc.oneof(fc.record({ src: fc.string() }), field),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 4 }), async (articles) => {
        const files = articles.map((one, place) => [`${place}.json`, one]);
        const desk = await aDesk({ ...Object.fromEntries(files), 'masthead.json': masthead });
        const report = await press({ ...desk, readerDir });
        if (!('refused' in report)) {
          const front = await readJson(desk, 'edition/headlines/front/1.json', headlinePageSchema);
          for (const { id } of front.rows) {
            await readJson(desk, `edition/articles/${id}.json`, printedArticleSchema);
            await readFile(path.join(desk.out, `article/${id}/index.html`));
          }
        }
        await rm(desk.root, { recursive: true });
      }),
      { numRuns: 15 },
    );
  });
});
