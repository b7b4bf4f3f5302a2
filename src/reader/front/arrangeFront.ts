import type { FeaturedQuote, Headline } from '#edition/page/headline.ts';

type Front = {
  rows: readonly Headline[];
  lead?: string | undefined;
  featuredQuote?: FeaturedQuote | undefined;
};
type FrontArrangement = {
  lead: Headline | undefined;
  beside: readonly Headline[];
  rest: readonly Headline[];
};

const BESIDE_WITH_QUOTE = 2;
const BESIDE = 3;

/**
 * Which row leads, which stand beside it and which follow, each once and in their order. Later pages have no lead.
 * Where the one that was to lead is not among the rows, as it is muted, another does: the first with a picture, else the first.
 */
export function arrangeFront({ rows, lead: leadId, featuredQuote }: Front): FrontArrangement {
  const lead = leadId === undefined ? undefined : leadAmong(rows, leadId);
  if (!lead) return { lead, beside: [], rest: rows };
  const others = rows.filter((row) => row !== lead);
  const count = featuredQuote ? BESIDE_WITH_QUOTE : BESIDE;
  return { lead, beside: others.slice(0, count), rest: others.slice(count) };
}

function leadAmong(rows: readonly Headline[], id: string): Headline | undefined {
  return rows.find((row) => row.id === id) ?? rows.find(({ image }) => image) ?? rows[0];
}
