import { Fragment, type ReactNode } from 'react';
import { useCompareWords } from '#reader/words/hook/useCompareWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import type { Row, Run } from './compareTexts.ts';

// "Thursday", not "Solveig Star "
const WORD_END = /\S$/;
const WORD_START = /^\S/;

/** The paragraphs of both prints; shortened, those that are alike are counted. */
export function Rows({ rows, isShort }: { rows: readonly Row[]; isShort: boolean }): ReactNode {
  return stretchesOf(rows).map((stretch) =>
    isShort && stretch.isSame ? (
      <Alike key={stretch.from} count={stretch.rows.length} />
    ) : (
      stretch.rows.map(({ runs }, place) => (
        <p key={`${stretch.from + place}`}>
          <Runs runs={runs} />
        </p>
      ))
    ),
  );
}

export function Runs({ runs }: { runs: readonly Run[] }): ReactNode {
  return runs.map((run, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- a comparison never changes order
    <Fragment key={place}>
      {isReplaced(runs[place - 1], run) && ' '}
      <Marked {...run} />
    </Fragment>
  ));
}

function Marked({ kind, text }: Run): ReactNode {
  if (kind === 'cut') return <del>{text}</del>;
  return kind === 'added' ? <ins>{text}</ins> : text;
}

/** Whether a word was put for the one cut before it: read out or copied, the two would be one word. */
function isReplaced(before: Run | undefined, { kind, text }: Run): boolean {
  return before?.kind === 'cut' && kind === 'added' && WORD_END.test(before.text) && WORD_START.test(text);
}

type Stretch = { from: number; isSame: boolean; rows: Row[] };

/** Paragraphs one after the other that are alike, or that are not. */
function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [place, row] of rows.entries()) {
    const last = stretches.at(-1);
    if (last?.isSame === row.isSame) last.rows.push(row);
    else stretches.push({ from: place, isSame: row.isSame, rows: [row] });
  }
  return stretches;
}

function Alike({ count }: { count: number }): ReactNode {
  const { language, direction } = useInterface();
  const words = useCompareWords();
  const number = useNumber();
  return (
    <p className="alike" lang={language} dir={direction}>
      {words.alike(count, number(count))}
    </p>
  );
}
