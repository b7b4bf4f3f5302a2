import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '#edition/article.ts';
import { type ImportEvent, importSources } from './import.ts';
import type { Connect } from './source/download.ts';

const STORY =
  'Ferry returns to Orsk\n\nThe ferry to Orsk sailed again on Monday after nine weeks in dock.\n\nIt was full.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'in', name), content);
}

async function imported(sources = [join(folder, 'in')], dryRun = false): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of importSources({ sources, into: join(folder, 'out'), dryRun })) events.push(event);
  return events;
}

function articles(): string[] {
  return readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.json'));
}

function outcomes(events: ImportEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'article' ? [`${event.outcome} ${event.id}`] : []));
}

function item(title: string, text: string, rest = ''): string {
  return `<item><title>${title}</title><description>${text}</description>${rest}</item>`;
}

describe('importing a folder', () => {
  it('writes an article and a receipt for each story', async () => {
    put('a.txt', STORY);
    expect(outcomes(await imported())).toEqual(['written ferry-returns-to-orsk']);
    expect(readdirSync(join(folder, 'out', 'receipts'))).toContain('ferry-returns-to-orsk.json');
  });

  it('names the broken, empty, binary and huge, and imports the good beside them', async () => {
    put('a.txt', STORY);
    put('broken.json', '{"headline": "A');
    put('empty.txt', '');
    put(
      'picture.txt',
      Uint8Array.from({ length: 4000 }, (_, index) => index % 7),
    );
    put('huge.txt', new Uint8Array(15 * 1024 * 1024 + 1).fill(97));
    const events = await imported();
    const failed = events.flatMap((event) =>
      event.type === 'failed' ? [event.source.split('/').at(-1)] : [],
    );
    expect(new Set(failed)).toEqual(new Set(['broken.json', 'empty.txt', 'huge.txt', 'picture.txt']));
    expect(articles()).toEqual(['ferry-returns-to-orsk.json']);
  });

  it('reads the mails and the Markdown of a folder', async () => {
    put('a.md', STORY);
    put('b.eml', `MIME-Version: 1.0\nContent-Type: text/plain\nSubject: The Orsk letter\n\n${STORY}`);
    expect(outcomes(await imported())).toEqual(['written ferry-returns-to-orsk', 'written the-orsk-letter']);
  });

  it('passes over notes that are no story', async () => {
    put('README.txt', 'Notes\n\nThese files are a collection of stories from several places.\n');
    expect((await imported()).find((event) => event.type === 'skipped')).toMatchObject({ reason: /note/ });
  });

  it('brings the masthead along once and keeps the one that is there', async () => {
    put('masthead.json', '{"name": "The Orsk Post", "sections": ["Sea"]}');
    put('a.txt', STORY);
    await imported();
    const masthead = join(folder, 'out', 'masthead.json');
    expect(JSON.parse(readFileSync(masthead, 'utf8'))).toEqual({ name: 'The Orsk Post', sections: ['Sea'] });
    writeFileSync(masthead, '{"name": "Corrected"}');
    await imported();
    expect(JSON.parse(readFileSync(masthead, 'utf8'))).toEqual({ name: 'Corrected' });
  });

  it('changes nothing on the second import', async () => {
    put('a.txt', STORY);
    await imported();
    expect(outcomes(await imported())).toEqual(['unchanged ferry-returns-to-orsk']);
  });

  it('accounts for what a source has more, also where its story is the same', async () => {
    put('a.txt', STORY);
    await imported();
    const path = join(folder, 'out/receipts/ferry-returns-to-orsk.json');
    expect(readFileSync(path, 'utf8')).not.toContain('Advertisement');
    put('a.txt', `${STORY}\n\nAdvertisement\n`);
    expect(outcomes(await imported())).toEqual(['unchanged ferry-returns-to-orsk']);
    expect(readFileSync(path, 'utf8')).toContain('Advertisement');
  });

  it('takes over what changed in the source', async () => {
    put('a.txt', STORY);
    await imported();
    put('a.txt', STORY.replace('full', 'nearly full'));
    expect(outcomes(await imported())).toEqual(['written ferry-returns-to-orsk']);
  });

  it('keeps the id when the headline changes', async () => {
    put('a.txt', STORY);
    await imported();
    put('a.txt', STORY.replace('returns', 'is back'));
    expect(outcomes(await imported())).toEqual(['written ferry-returns-to-orsk']);
  });

  it('keeps an article edited by hand and says where the source differs', async () => {
    put('a.txt', STORY);
    await imported();
    const path = join(folder, 'out', 'ferry-returns-to-orsk.json');
    const edited = readFileSync(path, 'utf8').replace('Ferry returns', 'The ferry returns');
    writeFileSync(path, edited);
    expect((await imported()).find((event) => event.type === 'article')).toMatchObject({
      outcome: 'kept',
      differences: ['headline'],
    });
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });

  it('never overwrites an article that no import wrote', async () => {
    put('a.txt', STORY);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'ferry-returns-to-orsk.json'), '{}');
    expect(outcomes(await imported())[0]).toMatch(/^written ferry-returns-to-orsk-[0-9a-f]{8}$/);
    expect(readFileSync(join(folder, 'out', 'ferry-returns-to-orsk.json'), 'utf8')).toBe('{}');
  });

  it('tells stories of one headline apart, the same way every time and in any order', async () => {
    put('a.txt', STORY);
    put('b.txt', STORY.replace('nine', 'ten'));
    const first = outcomes(await imported([join(folder, 'in', 'b.txt'), join(folder, 'in', 'a.txt')]));
    const second = outcomes(await imported());
    expect(new Set(first).size).toBe(2);
    expect(second.map((each) => each.replace('unchanged', 'written'))).toEqual(first);
  });

  it('knows the stories of a list again when another comes before them', async () => {
    const [pier, ferry, storm] = [
      { id: 'a', title: 'Pier open', body: 'The board voted to open the north pier.' },
      { title: 'Ferry late', body: 'The ferry was late by an hour, and nobody said why.' },
      { id: 'c', title: 'Storm warning', body: 'A storm is on its way to the coast.' },
    ];
    put('list.json', JSON.stringify([pier, ferry]));
    await imported();
    put('list.json', JSON.stringify([storm, pier, ferry]));
    expect(outcomes(await imported())).toEqual([
      'written storm-warning',
      'unchanged pier-open',
      'unchanged ferry-late',
    ]);
  });

  it('keeps items of a feed apart that share a guid or a title', async () => {
    const items = [
      item('Pier open', 'It is.', '<guid>q</guid><link>https://quay.example/1</link>'),
      item('Ferry late', 'It was.', '<guid>q</guid><link>https://quay.example/2</link>'),
      item('Weather', 'Rain on Monday.'),
      item('Weather', 'Sun on Tuesday.'),
      item('Weather', 'Sun on Tuesday.'),
    ];
    put('feed.xml', `<rss version="2.0"><channel><title>Q</title>${items.join('')}</channel></rss>`);
    await imported();
    expect(articles().map((name) => name.replace(/-[0-9a-f]{8}\.json$/, ''))).toEqual([
      'ferry-late.json',
      'pier-open.json',
      'weather',
      'weather.json',
    ]);
  });

  it('never reads the articles it wrote, where they lie below the sources', async () => {
    put('a.txt', STORY);
    await imported([folder]);
    expect(outcomes(await imported([folder]))).toEqual(['unchanged ferry-returns-to-orsk']);
    expect(outcomes(await imported([`${folder}/**/*.{txt,json}`]))).toEqual([
      'unchanged ferry-returns-to-orsk',
    ]);
  });

  it('leaves the name of the masthead to the masthead', async () => {
    put('a.txt', STORY.replace('Ferry returns to Orsk', 'Masthead'));
    expect(outcomes(await imported())[0]).toMatch(/^written masthead-[0-9a-f]{8}$/);
  });

  it('writes nothing on a dry run', async () => {
    put('a.txt', STORY);
    expect(outcomes(await imported(undefined, true))).toEqual(['written ferry-returns-to-orsk']);
    expect(readdirSync(folder)).toEqual(['in']);
  });

  it('copies a picture that lies beside its source, and none from elsewhere', async () => {
    put('pier.jpg', 'picture');
    writeFileSync(join(folder, 'secret.jpg'), 'secret');
    put('a.json', JSON.stringify({ title: 'A', body: 'One sentence of text.' }));
    put(
      'b.json',
      JSON.stringify({
        schema: 1,
        id: 'b',
        headline: 'B',
        image: { src: 'pier.jpg' },
        body: [{ type: 'image', src: '../secret.jpg' }],
      }),
    );
    await imported();
    const article = parseArticle(JSON.parse(readFileSync(join(folder, 'out', 'b.json'), 'utf8')));
    expect(article).toMatchObject({
      article: { image: { src: 'images/pier.jpg' }, body: [{ src: '../secret.jpg' }] },
    });
    expect(readdirSync(join(folder, 'out', 'images'))).toEqual(['pier.jpg']);
  });

  it('copies a picture from the images beside the folder of its source', async () => {
    mkdirSync(join(folder, 'images'));
    writeFileSync(join(folder, 'images', 'pier.jpg'), 'picture');
    writeFileSync(join(folder, 'secret.jpg'), 'secret');
    put('a.txt', STORY.replace('\n\n', '\n\npier.jpg\n\nsecret.jpg\n\n'));
    await imported();
    expect(readdirSync(join(folder, 'out', 'images'))).toEqual(['pier.jpg']);
  });

  it('reads what is packed with gzip, and stops a bomb', async () => {
    put('a.txt.gz', gzipSync(STORY));
    put('bomb.txt.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a')));
    const events = await imported();
    expect(outcomes(events)).toEqual(['written ferry-returns-to-orsk']);
    expect(events.find((event) => event.type === 'failed')).toMatchObject({ found: /more than 15 MB/ });
  });

  it('imports many sources on workers just as few without', async () => {
    for (let index = 0; index < 40; index++) put(`${index}.txt`, STORY.replace('nine', `${index}`));
    const events = await imported();
    expect(outcomes(events)).toHaveLength(40);
    expect(new Set(articles()).size).toBe(40);
  });

  it('goes on where an import was interrupted', async () => {
    for (let index = 0; index < 5; index++) put(`${index}.txt`, STORY.replace('Orsk', `Orsk ${index}`));
    const first: ImportEvent[] = [];
    for await (const event of importSources({ sources: [join(folder, 'in')], into: join(folder, 'out') })) {
      first.push(event);
      if (outcomes(first).length === 3) break;
    }
    const ledger = join(folder, 'out', 'receipts', 'sources.ndjson');
    expect(readFileSync(ledger, 'utf8')).toMatch(/"done":/);
    // The last line of a killed import may be cut off
    writeFileSync(ledger, `${readFileSync(ledger, 'utf8')}{"story":"/x","id`);
    expect(
      outcomes(await imported()).filter((each) => each.startsWith('unchanged')).length,
    ).toBeGreaterThanOrEqual(2);
    expect(articles()).toHaveLength(5);
    expect(readFileSync(ledger, 'utf8')).not.toMatch(/"done":/);
  });

  it('imports the feeds that an OPML file lists, by the connector it is given', async () => {
    put(
      'feeds.opml',
      '<opml version="2.0"><body><outline text="Q"><outline xmlUrl="https://quay.example/feed"/></outline></body></opml>',
    );
    const feed =
      '<rss version="2.0"><channel><title>Q</title><item><title>Lamp lit</title><guid>1</guid></item></channel></rss>';
    const events: ImportEvent[] = [];
    const connect: Connect = () => Promise.resolve({ status: 200, body: Readable.from([Buffer.from(feed)]) });
    for await (const event of importSources({
      sources: [join(folder, 'in')],
      into: join(folder, 'out'),
      connect,
    }))
      events.push(event);
    expect(outcomes(events)).toEqual(['written lamp-lit']);
  });

  it('reads a list of feeds once that lists itself', async () => {
    const list = '<opml version="2.0"><body><outline xmlUrl="https://quay.example/list"/></body></opml>';
    put('feeds.opml', list);
    const connect: Connect = () => Promise.resolve({ status: 200, body: Readable.from([Buffer.from(list)]) });
    const events: ImportEvent[] = [];
    const options = { sources: [join(folder, 'in')], into: join(folder, 'out'), connect };
    for await (const event of importSources(options)) events.push(event);
    expect(events.at(-1)).toMatchObject({ type: 'totals', totals: { sources: 2 } });
  });

  it('names a folder without sources, and a path that is not there', async () => {
    expect((await imported([join(folder, 'nowhere')])).at(-1)).toMatchObject({
      totals: { failed: 1, written: 0 },
    });
  });
});
