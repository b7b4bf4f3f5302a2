import { facetKeyword } from '#search/format/keywords.ts';
import { findExact } from '#search/match/lookup.ts';
import { countCommon } from '#search/match/hits.ts';
import { lowerBound, lowerBoundNumber } from '#search/format/order.ts';
import type { FacetName } from '#search/shard/facets.ts';
import type { Segment, TermsShard } from '#search/shard/terms.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { FacetValue, Facets, Whole } from './search.ts';

/** How each facet's values are asked for. */
const operators: Readonly<Record<FacetName, string>> = {
  section: 'section',
  source: 'source',
  language: 'lang',
  voice: 'said',
};

/** Counts the values of every facet among `docs`, ascending; values that none has are left out. */
export async function countFacets(
  reader: IndexReader,
  docs: Uint32Array,
  trouble: Trouble,
): Promise<Omit<Facets, keyof Whole>> {
  const table = await reader.facets(trouble);
  const count = async (facet: FacetName): Promise<FacetValue[]> => {
    const values = await Promise.all(
      (table?.[facet] ?? []).map(async ([label, known]) => ({
        label,
        // Among all articles the table has counted already
        count:
          docs.length === reader.root.docs ? known : await countValue(reader, facet, label, docs, trouble),
        query: `${operators[facet]}:${quoted(facet, label)}`,
      })),
    );
    return values.filter((value) => value.count > 0).sort((a, b) => b.count - a.count);
  };
  const [section, source, language, voice] = await Promise.all([
    count('section'),
    count('source'),
    count('language'),
    count('voice'),
  ]);
  return { total: docs.length, section, source, language, voice, year: countYears(reader, docs) };
}

async function countValue(
  reader: IndexReader,
  facet: FacetName,
  label: string,
  docs: Uint32Array,
  trouble: Trouble,
): Promise<number> {
  const lists =
    facet === 'voice'
      ? listOf(await reader.voicesShard(trouble), facetKeyword(facet, label))
      : await exactList(reader, facetKeyword(facet, label), trouble);
  return lists.reduce((sum, segment) => sum + countCommon(docs, segment.docs), 0);
}

async function exactList(reader: IndexReader, term: string, trouble: Trouble): Promise<Segment[]> {
  const found = await findExact(reader, term, 1, trouble);
  return found?.shard.lists[found.index] ?? [];
}

function listOf(shard: TermsShard | undefined, term: string): Segment[] {
  const index = lowerBound(shard?.terms ?? [], term);
  return shard?.terms[index] === term ? (shard.lists[index] ?? []) : [];
}

/** In quotation marks that the label has not: those of the opening kind close it. */
function quoted(facet: FacetName, label: string): string {
  if (facet !== 'voice' && /^[\p{L}\p{N}]+$/u.test(label)) return label;
  return label.includes('"') ? `«${label}»` : `"${label}"`;
}

function countYears(reader: IndexReader, docs: Uint32Array): FacetValue[] {
  const firsts = new Map<number, number>();
  for (const [month, doc] of reader.root.months) {
    const year = Math.floor(month / 12);
    if (!firsts.has(year)) firsts.set(year, doc);
  }
  const years = [...firsts];
  return years
    .map(([year, doc], at): FacetValue => {
      const end = years[at + 1]?.[1] ?? reader.root.docs;
      const count = lowerBoundNumber(docs, end) - lowerBoundNumber(docs, doc);
      return { label: String(year), count, query: `on:${year}` };
    })
    .filter(({ count }) => count > 0)
    .reverse();
}
