import type { Query } from './query.ts';

/** A query with two words side by side written as one. */
export type Joining = { query: Query; typed: string; joined: string };

/** In a longer query words are not joined. */
const maxParts = 6;

/** @example joinings(parseQuery('light house ', { today: 0 })).map(({ joined }) => joined) // ['lighthouse'] */
export function joinings(query: Query): Joining[] {
  if (query.kind !== 'all' || query.parts.length > maxParts) return [];
  const { parts } = query;
  return parts.flatMap((part, at): Joining[] => {
    const next = parts[at + 1];
    if (part.kind !== 'word' || next?.kind !== 'word' || part.fields !== next.fields) return [];
    if (part.isQuoted === true || next.isQuoted === true) return [];
    const joined = part.text + next.text;
    const whole = { ...next, text: joined };
    return [
      {
        query: { kind: 'all', parts: [...parts.slice(0, at), whole, ...parts.slice(at + 2)] },
        typed: `${part.text} ${next.text}`,
        joined,
      },
    ];
  });
}
