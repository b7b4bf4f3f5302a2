import type { Headline, HeadlinePage } from '#edition/headline.ts';

type FrontArrangement = {
  lead: Headline | undefined;
  beside: readonly Headline[];
  rest: readonly Headline[];
};

const BESIDE_WITH_QUOTE = 2;
const BESIDE = 3;

/** Which row leads, which stand beside it and which follow, each once and in their order. Later pages have no lead. */
export function arrangeFront({ rows, lead: leadId, featuredQuote }: HeadlinePage): FrontArrangement {
  const lead = leadId === undefined ? undefined : rows.find((row) => row.id === leadId);
  if (!lead) return { lead, beside: [], rest: rows };
  const others = rows.filter((row) => row !== lead);
  const count = featuredQuote ? BESIDE_WITH_QUOTE : BESIDE;
  return { lead, beside: others.slice(0, count), rest: others.slice(count) };
}
