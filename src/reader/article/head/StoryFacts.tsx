import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { safeHref } from '#edition/text/href.ts';
import { listingAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { nameSlug } from '#edition/text/slug.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { fullDate } from '#reader/ui/type/date.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { Byline } from './Byline.tsx';

/** Who wrote it, when, how long it takes to read and where it comes from: what is known of that. */
export function StoryFacts({ article }: { article: PrintedArticle }): ReactNode {
  const { language, direction, words } = useInterface();
  const number = useNumber();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { byline = [], published, updated, minutes, source } = article;
  const facts = [
    byline.length > 0 && <Byline key="byline" people={byline} />,
    published !== undefined && <Moment key="published" iso={published} />,
    updated !== undefined && fullDate(updated, language) !== fullDate(published ?? '', language) && (
      <Moment key="updated" iso={updated} say={words.article.updated} />
    ),
    words.minutesRead(number(minutes)),
    source?.name !== undefined && source.name !== manifest.name && (
      <Source key="source" {...source} name={source.name} />
    ),
  ].filter(Boolean);
  return (
    <ul className="facts dots">
      {facts.map((fact, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- the facts of an article never change order
        <li key={position}>
          <span lang={language} dir={direction}>
            {fact}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Moment({ iso, say }: { iso: string; say?: (date: string) => string }): ReactNode {
  const { language } = useInterface();
  const date = fullDate(iso, language);
  return <time dateTime={iso}>{say ? say(date) : date}</time>;
}

function Source({ name, url }: { name: string; url?: string | undefined }): ReactNode {
  const href = url === undefined ? undefined : safeHref(url);
  if (href?.startsWith('http'))
    return (
      <a href={href} rel="noopener noreferrer">
        <bdi>{name}</bdi>
      </a>
    );
  return (
    <Link to={`/${listingAddress({ kind: 'source', slug: nameSlug(name) })}`}>
      <bdi>{name}</bdi>
    </Link>
  );
}
