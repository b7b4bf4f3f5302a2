import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { storyAddress } from '#edition/paths.ts';
import type { PrintedArticle, StoryPart, StoryStop } from '#edition/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/date.ts';
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
        <Between count={part - 3} />
        {previous && <Stop stop={previous} />}
        <li aria-current="true">
          <Day published={article.published} />
          <bdi lang={article.language}>{article.headline}</bdi>
        </li>
        {next && <Stop stop={next} />}
        <Between count={parts - part - 2} />
        {latest && <Stop stop={latest} />}
      </ol>
      <Link to={`/${storyAddress(id)}`} className="target">
        {words.article.wholeStory(number(parts))}
      </Link>
    </nav>
  );
}

function Stop({ stop }: { stop: StoryStop }): ReactNode {
  return (
    <li>
      <Day published={stop.published} />
      <ArticleLink id={stop.id}>
        <bdi lang={stop.language}>{stop.headline}</bdi>
      </ArticleLink>
    </li>
  );
}

function Day({ published }: { published: string | undefined }): ReactNode {
  const { language } = useInterface();
  if (published === undefined) return null;
  return <time dateTime={published}>{fullDate(published.slice(0, 10), language)}</time>;
}

/** Reports that are left out here: a gap in the line, and how many. */
function Between({ count }: { count: number }): ReactNode {
  const { words } = useInterface();
  const number = useNumber();
  return count > 0 ? <li className="between">{words.article.between(count, number(count))}</li> : null;
}
