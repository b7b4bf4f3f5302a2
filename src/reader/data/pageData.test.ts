import { describe, expect, it } from 'vitest';
import { pageDataElementId, toScriptJson } from '#edition/page/pageData.ts';
import { aHeadlinePage, aManifest, anArticle } from '#testing/builders.ts';
import { readPageData, seedPageData } from './pageData.ts';
import { articleQuery, headlinesQuery, manifestQuery } from './queries.ts';
import { createQueryClient } from './queryClient.ts';

function pageWith(text: string): Document {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement('script');
  element.id = pageDataElementId;
  element.type = 'application/json';
  element.textContent = text;
  page.body.append(element);
  return page;
}

describe('the data a page brings along', () => {
  it('is read as it was printed, angle brackets and all', () => {
    const article = anArticle({ headline: 'A </script> <b>story</b>' });
    const data = { manifest: aManifest(), article };
    expect(readPageData(pageWith(toScriptJson(data)))).toEqual(data);
  });

  it.each(['', '{"manifest":', '{}', 'null', '{"manifest":{"schema":2}}'])(
    'is nothing where it is %j',
    (text) => {
      expect(readPageData(pageWith(text))).toBeUndefined();
    },
  );

  it('fills the cache under the keys that the pages ask for', () => {
    const client = createQueryClient();
    const headlines = aHeadlinePage({ listing: { kind: 'source', slug: 'pier' }, page: 2 });
    seedPageData(client, { manifest: aManifest(), article: anArticle(), headlines });
    expect(client.getQueryData(manifestQuery().queryKey)?.edition).toBe('e0');
    expect(client.getQueryData(articleQuery('ferry-returns').queryKey)?.id).toBe('ferry-returns');
    expect(client.getQueryData(headlinesQuery({ kind: 'source', slug: 'pier' }, 2).queryKey)).toBe(headlines);
  });
});
