import type { ReactNode } from 'react';
import type { Entry } from '#edition/receipt.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useAboutWords } from '#reader/words/hook/useAboutWords.ts';
import { useNumber } from '#reader/words/useWords.ts';

/** So few pieces are seen at a glance: their groups stand open. */
const OPEN_UP_TO = 8;

type PiecesProps = {
  entries: readonly Entry[];
  /** Of the source: its text is set and read out in it. */
  language: string;
  groupOf: (entry: Entry) => string;
};

/** Pieces of a source under what happened to them, in the order of the source. */
export function Pieces({ entries, language, groupOf }: PiecesProps): ReactNode {
  const words = useAboutWords();
  const number = useNumber();
  return [...grouped(entries, groupOf)].map(([group, pieces]) => {
    const count = pieces.reduce((sum, { text }) => sum + lengthOf(text), 0);
    return (
      <details key={group} open={entries.length <= OPEN_UP_TO}>
        <summary>
          <span>{group}</span> <small>{words.characters(count, number(count))}</small>
        </summary>
        <ul {...inLanguage(language)}>
          {pieces.map(({ text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the pieces of a receipt never change order
            <li key={index} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function grouped(entries: readonly Entry[], groupOf: PiecesProps['groupOf']): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = groupOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

/** As a receipt counts: without white space and invisible marks. */
function lengthOf(text: string): number {
  return text.replace(/[\s\u00ad\u200b\ufeff]+/g, '').length;
}
