import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { storyAddress } from '#edition/paths.ts';
import type { PrintedArticle, StoryPart, StoryStop } from '#edition/page/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/type/date.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

/** At the end of a report: how the story came here and how it went on, its first report and its latest among them. */
export function StoryThread({ article, story }: { article: PrintedArticle; story: StoryPart }): ReactNode {
  const { words, language, direction } = useInterface();
  const number = useNumber();
  const { id, subject, part, parts, first, previous, next, latest } = story;
  return (
    <nav className="thread" aria-label={words.article.thread} lang={language} dir={direction}>
      <p className="thread-head">
        <bdi>{subject ?? words.article.thread}</bdi>
        <span>{words.article.partOf(number(part), number(parts))}</span>
      </p>
      <ol>
        {first && <Stop stop={first} />}
        {previous && <Stop stop={previous} isApart={part > 3} />}
        <li aria-current="true">
          <Day published={article.published} />
          <bdi {...inLanguage(article.language)}>{article.headline}</bdi>
        </li>
        {next && <Stop stop={next} />}
        {latest && <Stop stop={latest} isApart={part < parts - 2} />}
      </ol>
      <Link to={`/${storyAddress(id)}`} className="target">
        {words.article.wholeStory(number(parts))}
      </Link>
    </nav>
  );
}

/** `isApart` where reports between it and the one before are left out: there the line is broken. */
function Stop({ stop, isApart = false }: { stop: StoryStop; isApart?: boolean }): ReactNode {
  return (
    <li className={isApart ? 'apart' : undefined}>
      <Day published={stop.published} />
      <ArticleLink id={stop.id}>
        <bdi {...inLanguage(stop.language)}>{stop.headline}</bdi>
      </ArticleLink>
    </li>
  );
}

function Day({ published }: { published: string | undefined }): ReactNode {
  const { language } = useInterface();
  if (published === undefined) return null;
  return <time dateTime={published}>{fullDate(published.slice(0, 10), language)}</time>;
}
