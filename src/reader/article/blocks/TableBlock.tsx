import type { ReactNode } from 'react';
import type { RichText } from '#edition/text.ts';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import { useWords } from '#reader/words/useWords.ts';
import type { BlockProps } from './blockProps.ts';

/** A table scrolls sideways inside its own region, which the keyboard can reach and scroll too. */
export function TableBlock({ block, id, ...setting }: BlockProps<'table'>): ReactNode {
  const words = useWords();
  const { caption, header = [], rows } = block;
  const isNumeric = numericColumns(rows);
  return (
    <figure id={id} {...setting} className="tabular">
      {caption !== undefined && <figcaption>{caption}</figcaption>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scrolls" aria-label={caption ?? words.article.table} tabIndex={0}>
        <table>
          {header.length > 0 && (
            <thead>
              <Row cells={header} isNumeric={isNumeric} isHeader />
            </thead>
          )}
          <tbody>
            {rows.map((cells, position) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows never move
              <Row key={position} cells={cells} isNumeric={isNumeric} />
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

type RowProps = { cells: readonly RichText[]; isNumeric: readonly boolean[]; isHeader?: boolean };

function Row({ cells, isNumeric, isHeader = false }: RowProps): ReactNode {
  return (
    <tr>
      {cells.map((cell, column) => {
        const className = isNumeric[column] ? 'number' : undefined;
        const text = <RichTextView {...cell} />;
        return isHeader ? (
          // oxlint-disable-next-line react/no-array-index-key -- columns never move
          <th key={column} scope="col" className={className}>
            {text}
          </th>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- columns never move
          <td key={column} className={className}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

// "1,412", "−3.5 %", "£6.9m", "۱۸۸۷", "2.1 m", "–"
const NUMBER = /^[\p{Sc}+−–-]?\s*[\p{Nd}.,٫٬ \u00a0\u202f]*\s*[%٪°\p{Sc}]?(?:\s?\p{L}{1,3})?$/u;
const DIGIT = /\p{Nd}/u;

/** For every column, whether all it holds are figures: they are set one under the other. */
function numericColumns(rows: readonly (readonly RichText[])[]): readonly boolean[] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((cells) => cells[column]?.text.trim() ?? '');
    return texts.every((text) => NUMBER.test(text)) && texts.some((text) => DIGIT.test(text));
  });
}
