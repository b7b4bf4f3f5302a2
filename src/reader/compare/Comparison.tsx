import { useMemo, useState, type ReactNode } from 'react';
import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/type/date.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useCompareWords } from '#reader/words/hook/useCompareWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { isolate } from '#reader/ui/type/isolate.ts';
import { compareParagraphs, compareTexts, countChanges, type Row } from './compareTexts.ts';
import { Rows, Runs } from './Rows.tsx';

type Sides = { first: PrintedArticle; second: PrintedArticle };

/** What two prints of a text have in common and what each has alone, headline, standfirst and paragraphs. */
export function Comparison(sides: Sides): ReactNode {
  const { first, second } = sides;
  const words = useCompareWords();
  const [isShort, setIsShort] = useState(false);
  const { language } = first;
  const { headline, standfirst, body } = useMemo(() => compare({ first, second }), [first, second]);
  const all = [headline, standfirst, ...body];
  if (all.every(({ isSame }) => isSame)) return <p>{words.same}</p>;
  return (
    <>
      <Legend {...sides} />
      <Sum rows={[standfirst, ...body]} isRetitled={!headline.isSame} language={language} />
      <label className="target">
        <input type="checkbox" checked={isShort} onChange={() => setIsShort(!isShort)} />
        {words.onlyChanges}
      </label>
      <div className="compared" {...inLanguage(language)}>
        <h3>
          <Runs runs={headline.runs} />
        </h3>
        {standfirst.runs.length > 0 && (
          <p className="compared-standfirst">
            <Runs runs={standfirst.runs} />
          </p>
        )}
        <Rows rows={body} isShort={isShort} />
      </div>
    </>
  );
}

function compare({ first, second }: Sides): { headline: Row; standfirst: Row; body: Row[] } {
  const { language } = first;
  return {
    headline: compareParagraphs(first.headline, second.headline, language),
    standfirst: compareParagraphs(first.standfirst ?? '', second.standfirst ?? '', language),
    body: compareTexts(textsOf(first), textsOf(second), language),
  };
}

/** What is said, without captions and what is embedded. */
function textsOf({ body }: PrintedArticle): string[] {
  return body
    .filter(({ type }) => type !== 'image' && type !== 'embed')
    .map(blockText)
    .filter((text) => text.trim() !== '');
}

/** Which mark is whose, and the way to each. */
function Legend({ first, second }: Sides): ReactNode {
  const words = useCompareWords();
  return (
    <ul className="compare-legend">
      <li>
        <del>{words.onlyIn(nameOf(first) ?? words.first)}</del>
        <Origin article={first} />
      </li>
      <li>
        <ins>{words.onlyIn(nameOf(second) ?? words.second)}</ins>
        <Origin article={second} />
      </li>
    </ul>
  );
}

function nameOf({ source }: PrintedArticle): string | undefined {
  return source?.name === undefined ? undefined : isolate(source.name);
}

function Origin({ article: { id, headline, language, published } }: { article: PrintedArticle }): ReactNode {
  const face = useInterface();
  return (
    <span>
      <ArticleLink id={id}>
        <bdi {...inLanguage(language)}>{headline}</bdi>
      </ArticleLink>
      {published !== undefined && <time dateTime={published}>{fullDate(published, face.language)}</time>}
    </span>
  );
}

function Sum({
  rows,
  isRetitled,
  language,
}: {
  rows: readonly Row[];
  isRetitled: boolean;
  language: string;
}): ReactNode {
  const words = useCompareWords();
  const number = useNumber();
  const { cut, added } = countChanges(rows, language);
  return (
    <Dots className="row-meta">
      {cut > 0 && words.cut(cut, number(cut))}
      {added > 0 && words.added(added, number(added))}
      {isRetitled && words.retitled}
    </Dots>
  );
}
