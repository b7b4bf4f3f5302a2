import type { ReactNode } from 'react';
import { safeHref } from '#edition/text/href.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Receipt } from '#edition/receipt.ts';
import { useAboutWords } from '#reader/words/hook/useAboutWords.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';
import { Pieces } from './Pieces.tsx';
import { Shares } from './Shares.tsx';

/** Where an article comes from, and what became of all the text of its source, as sums and piece by piece. */
export function Account({ article, receipt }: { article: PrintedArticle; receipt: Receipt }): ReactNode {
  const words = useAboutWords();
  const number = useNumber();
  const { characters, entries } = receipt;
  const dropped = entries.filter(({ fate }) => fate === 'dropped');
  const moved = entries.filter(({ fate }) => fate === 'moved');
  return (
    <>
      <Origin article={article} receipt={receipt} />
      <p>{words.sum(number(characters.visible))}</p>
      <Shares characters={characters} />
      <h3>{words.droppedTitle}</h3>
      {dropped.length === 0 && <p>{words.nothingDropped}</p>}
      <Pieces
        entries={dropped}
        language={article.language}
        groupOf={({ rule }) => (rule === undefined ? words.noRule : (words.rules[rule] ?? rule))}
      />
      {moved.length > 0 && (
        <>
          <h3>{words.movedTitle}</h3>
          <p>{words.movedHint}</p>
          <Pieces
            entries={moved}
            language={article.language}
            groupOf={({ to }) => words.fields[to ?? ''] ?? words.elsewhere}
          />
        </>
      )}
    </>
  );
}

function Origin({ article: { source }, receipt }: { article: PrintedArticle; receipt: Receipt }): ReactNode {
  const words = useAboutWords();
  const { colon } = useWords();
  const href = source?.url === undefined ? undefined : safeHref(source.url);
  return (
    <dl>
      {source && (
        <div>
          <dt>{words.source}</dt>
          <dd>
            {href === undefined ? (
              <bdi>{source.name}</bdi>
            ) : (
              <a href={href} rel="noopener noreferrer">
                <bdi>{source.name ?? href}</bdi>
              </a>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.readFrom}</dt>
        <dd>
          {words.kind[receipt.kind]}
          {colon}
          <bdi dir="ltr">{receipt.source}</bdi>
          {receipt.place !== undefined && (
            <>
              {' '}
              <bdi dir="ltr">#{receipt.place}</bdi>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
