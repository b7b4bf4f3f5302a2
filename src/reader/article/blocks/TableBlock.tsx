import type { ReactNode } from 'react';
import type { RichText } from '#edition/text/text.ts';
import { RichTextView } from '#reader/article/text/RichTextView.tsx';
import { useWords } from '#reader/words/useWords.ts';
import type { BlockProps } from './blockProps.ts';

/** A table scrolls sideways inside its own region, which the keyboard can reach and scroll too. */
export function TableBlock({ block, id, ...setting }: BlockProps<'table'>): ReactNode {
  const words = useWords();
  const { caption, header = [], rows } = block;
  const kinds = columnKinds(rows);
  return (
    <figure id={id} {...setting} className="tabular">
      {caption !== undefined && (
        <figcaption>
          {caption}
          {'\n'}
        </figcaption>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scrolls" aria-label={caption ?? words.article.table} tabIndex={0}>
        <table>
          {header.length > 0 && (
            <thead>
              <Row cells={header} kinds={kinds} isHeader />
            </thead>
          )}
          <tbody>
            {rows.map((cells, position) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows never move
              <Row key={position} cells={cells} kinds={kinds} />
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

type RowProps = { cells: readonly RichText[]; kinds: readonly ColumnKind[]; isHeader?: boolean };

/** What parts cells and rows stands as in the text of the block, so that positions in it are positions here. */
function Row({ cells, kinds, isHeader = false }: RowProps): ReactNode {
  const Cell = isHeader ? 'th' : 'td';
  return (
    <tr>
      {cells.map((cell, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns never move
        <Cell key={column} scope={isHeader ? 'col' : undefined} className={kinds[column]}>
          <RichTextView {...cell} />
          {column < cells.length - 1 ? '\t' : '\n'}
        </Cell>
      ))}
    </tr>
  );
}

// "1,412", "−3.5 %", "£6.9m", "۱۸۸۷", "2.1 m", "–"
const NUMBER = /^[\p{Sc}+−–-]?\s*[\p{Nd}.,٫٬ \u00a0\u202f]*\s*[%٪°\p{Sc}]?(?:\s?\p{L}{1,3})?$/u;
const DIGIT = /\p{Nd}/u;

/** From so many characters on, a cell is text to read. */
const WORDY = 40;

type ColumnKind = 'number' | 'wordy' | undefined;

/** For every column, whether all it holds are figures, which are set one under the other, or some of it is text to read. */
function columnKinds(rows: readonly (readonly RichText[])[]): readonly ColumnKind[] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) =>
    kindOf(rows.map((cells) => cells[column]?.text.trim() ?? '')),
  );
}

function kindOf(texts: readonly string[]): ColumnKind {
  if (texts.every((text) => NUMBER.test(text)) && texts.some((text) => DIGIT.test(text))) return 'number';
  return texts.some(({ length }) => length >= WORDY) ? 'wordy' : undefined;
}
