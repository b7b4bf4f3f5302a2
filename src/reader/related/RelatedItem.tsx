import type { ReactNode } from 'react';
import { safeHref } from '#edition/text/href.ts';
import type { Related } from '#edition/page/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/type/date.ts';
import { hostOf } from '#reader/ui/address/hostOf.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { shownExcerpt } from './excerpt.ts';
import { reasonIn } from './reasonIn.ts';

/** One story to read next. */
export function RelatedItem({ item }: { item: Related }): ReactNode {
  const interfaced = useInterface();
  const { language } = interfaced;
  const excerpt = item.excerpt === undefined ? '' : shownExcerpt(item.excerpt);
  const day = item.published?.slice(0, 10);
  const written = inLanguage(item.language);
  const reason = reasonIn(item, interfaced);
  return (
    <li>
      <h3 {...written}>
        <Way {...item} />
      </h3>
      {excerpt !== '' && (
        <p className="excerpt" {...written}>
          {excerpt}
        </p>
      )}
      {item.origin === 'found' && (
        <p className="reason">
          {day !== undefined && <time dateTime={item.published}>{fullDate(day, language)}</time>}
          <button type="button" className="why" value={item.id}>
            {/* An older press gave its reasons in English only. */}
            <bdi lang={reason === undefined ? 'en' : undefined}>{reason ?? item.reason}</bdi>
          </button>
        </p>
      )}
    </li>
  );
}

/** To the article where the edition has it, to where the source pointed, or nowhere. */
function Way({ id, url, headline }: Related): ReactNode {
  if (id !== undefined) return <ArticleLink id={id}>{headline}</ArticleLink>;
  const href = url === undefined ? undefined : safeHref(url);
  const host = hostOf(href);
  if (!host) return headline;
  return (
    <a href={href} rel="noopener noreferrer">
      {headline}
      <span className="host">{host}</span>
    </a>
  );
}
