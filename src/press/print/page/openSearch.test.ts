import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { openSearchDescription } from './openSearch.ts';

const nameplate = { schema: 1, name: 'Bits & Bobs', language: 'en', articles: 1, sections: [] } as const;

describe('the OpenSearch description', () => {
  it('leads to the search page at the address of the newspaper', () => {
    const xml = openSearchDescription({ ...nameplate, sections: [], site: 'https://bits.example/news/' });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('template="https://bits.example/news/search/?q={searchTerms}"');
    expect(xml).toContain('<ShortName>Bits &amp; Bobs</ShortName>');
  });

  it('cuts a long name to what a browser shows', () => {
    const xml = openSearchDescription({ ...nameplate, sections: [], name: 'The Very Long Testing Times' });
    expect(xml).toContain('<ShortName>The Very Long Te</ShortName>');
  });
});
