import type { Draft } from '#import/draft.ts';

/** A draft after an edit, its quotations where their blocks stand now; one whose block has gone or is another goes too. */
export function withItsQuotes(before: Draft, after: Draft): Draft {
  const { quotes } = before;
  if (!quotes || after.body === before.body) return after;
  const moved = quotes.map((quote) => {
    const told = before.body[quote.block];
    return Object.assign({}, quote, { block: told ? after.body.indexOf(told) : -1 });
  });
  const kept = moved.filter(({ block }) => block >= 0);
  const pullQuotes = before.pullQuotes?.flatMap((at) => {
    const pulled = moved[at];
    return pulled && pulled.block >= 0 ? [kept.indexOf(pulled)] : [];
  });
  return { ...after, quotes: kept, ...(pullQuotes && { pullQuotes }) };
}
