import { describe, expect, it } from 'vitest';
import { toScriptJson } from '#edition/page/pageData.ts';
import type { TopicsPage } from '#edition/page/topic.ts';
import type { VoicesPage } from '#edition/page/voice.ts';
import { aManifest, anArticle } from '#testing/builders.ts';
import { renderPage } from './prerender.tsx';

const manifest = aManifest();

function addressesIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('renderPage', () => {
  it('gives a story that reads in full, with addresses that hold where the page lies', async () => {
    const article = anArticle({
      section: 'Harbour',
      body: [{ type: 'paragraph', text: 'The ferry is back.' }],
    });
    const { markup: html } = await renderPage(
      toScriptJson({ address: `article/${article.id}`, manifest, article }),
      '../../',
    );
    expect(html).toContain('The ferry is back.');
    expect(html).toContain('href="../../section/harbour"');
    const foreign = addressesIn(html).filter((address) => !/^(?:\.\.\/\.\.\/|#)/.test(address));
    expect(foreign).toEqual([]);
  });

  it('leaves a text alone that looks like its own placeholder', async () => {
    const text = 'It lies at /-root-/ and /-root--/ and nowhere else.';
    const article = anArticle({ body: [{ type: 'paragraph', text }] });
    const { markup: html } = await renderPage(
      toScriptJson({ address: `article/${article.id}`, manifest, article }),
      '../../',
    );
    expect(html).toContain(text);
  });

  it('says which language the words around are in', async () => {
    const languages = ['fa', 'fa-IR', 'ar', 'zh-TW', 'sv'].map(async (language) => {
      const json = toScriptJson({ manifest: aManifest({ language }) });
      return (await renderPage(json, undefined)).language;
    });
    expect(await Promise.all(languages)).toEqual(['fa', 'fa-IR', 'ar', 'en', 'en']);
  });

  it('gives a further page of the voices from that page alone', async () => {
    const rows = [{ name: 'Mira Holt', slug: 'mira-holt', roles: [], count: 1 }];
    const voices: VoicesPage = { schema: 1, page: 2, pages: 2, count: 241, rows };
    const json = toScriptJson({ address: 'voices/page/2', manifest, voices });
    expect((await renderPage(json, '../../../')).markup).toContain('Mira Holt');
  });

  it('gives a further page of the topics from that page alone', async () => {
    const rows = [{ name: 'North Pier', slug: 'north-pier', count: 3 }];
    const topics: TopicsPage = { schema: 1, page: 2, pages: 2, count: 241, rows };
    const json = toScriptJson({ address: 'topics/page/2', manifest, topics });
    expect((await renderPage(json, '../../../')).markup).toContain('North Pier');
  });

  it('says how one can search before any script has come', async () => {
    const { markup } = await renderPage(toScriptJson({ address: 'search', manifest }), '../');
    expect(markup).toContain('class="tips"');
  });

  it('prints for no address without links, where it does not know the way to the root', async () => {
    const { markup: html } = await renderPage(toScriptJson({ manifest }), undefined);
    expect(html).toContain('<h1');
    expect(addressesIn(html).filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  it('refuses a page whose data is not there', async () => {
    await expect(renderPage(toScriptJson({ address: 'article/gone', manifest }), '../../')).rejects.toThrow(
      'article/gone',
    );
  });
});
