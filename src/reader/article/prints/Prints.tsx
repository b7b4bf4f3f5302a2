import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Print } from '#edition/page/headline.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { compareParam } from '#reader/ui/address/compareParam.ts';
import { fullDate } from '#reader/ui/type/date.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { staying } from '#reader/ui/screen/staying.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** Where else the same text was printed, under which headline, and the way to set the two against each other. */
export function Prints({ article }: { article: PrintedArticle }): ReactNode {
  const { words, language, direction } = useInterface();
  const { prints = [] } = article;
  if (prints.length === 0) return null;
  return (
    <section className="prints" aria-label={words.article.prints} lang={language} dir={direction}>
      <h2>{words.article.prints}</h2>
      <ul>
        {prints.map((print) => (
          <PrintRow key={print.id} print={print} article={article} />
        ))}
      </ul>
    </section>
  );
}

function PrintRow({ print, article }: { print: Print; article: PrintedArticle }): ReactNode {
  const { words, language } = useInterface();
  const { id, headline, source, published } = print;
  return (
    <li>
      <ArticleLink id={id}>
        <bdi {...inLanguage(source === undefined ? print.language : undefined)}>{source ?? headline}</bdi>
      </ArticleLink>
      {published !== undefined && <time dateTime={published}>{fullDate(published, language)}</time>}
      {id === article.firstPrint && <span>{words.article.firstPrint}</span>}
      {source !== undefined && headline !== article.headline && (
        <bdi className="retitled" {...inLanguage(print.language)}>
          {headline}
        </bdi>
      )}
      <Link to={{ search: `?${compareParam}=${id}` }} state={staying} preventScrollReset className="target">
        {words.article.compare}
      </Link>
    </li>
  );
}
