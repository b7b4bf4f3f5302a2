import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode, type RefObject } from 'react';
import type { PrintedArticle, Related } from '#edition/page/printed.ts';
import { articleQuery } from '#reader/data/queries.ts';
import '#reader/styles/feature/evidence.css';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useRelatedWords } from '#reader/words/hook/useRelatedWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { findEvidence, type Evidence } from './findEvidence.ts';
import { useAskedReason } from './useAskedReason.ts';

type EvidencesProps = {
  article: PrintedArticle;
  /** The list of related articles: each reason in it is a button whose value is the article's id. */
  frame: RefObject<HTMLElement | null>;
};

/** Opens, at a reason one rests on or presses, the words of both texts that bear it out. */
export function Evidences({ article, frame }: EvidencesProps): ReactNode {
  const { language, direction: written } = useInterface();
  const words = useRelatedWords();
  const card = useRef<HTMLElement>(null);
  const asked = useAskedReason(frame, card);
  const item = article.related.find(({ id, shared }) => id === asked && shared !== undefined);
  return (
    <section
      ref={card}
      popover="auto"
      className="evidence"
      aria-label={words.evidence}
      lang={language}
      dir={written}
    >
      {item?.id !== undefined && <Both article={article} item={item} id={item.id} />}
    </section>
  );
}

function Both({ article, item, id }: { article: PrintedArticle; item: Related; id: string }): ReactNode {
  const words = useRelatedWords();
  const { words: common } = useInterface();
  const { data: other, error } = useQuery(articleQuery(id));
  return (
    <>
      <Side label={words.here} article={article} evidence={findEvidence(article, item)} />
      {other && <Side label={words.there} article={other} evidence={findEvidence(other, item)} />}
      {!other && <output>{error ? words.trouble : common.loading}</output>}
    </>
  );
}

type SideProps = { label: string; article: PrintedArticle; evidence: Evidence | undefined };

/** The words of one text, which lead to where they stand. */
function Side({ label, article: { id, headline, language }, evidence }: SideProps): ReactNode {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      <ArticleLink id={id} passage={evidence?.passage}>
        <span {...inLanguage(language)}>{evidence ? <Marked {...evidence} /> : headline}</span>
      </ArticleLink>
    </figure>
  );
}

function Marked({ text, marks }: Evidence): ReactNode {
  return (
    <>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(marks[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
