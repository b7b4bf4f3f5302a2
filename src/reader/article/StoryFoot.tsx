import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { topicAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { TopicLink } from '#edition/page/topic.ts';
import { localDate } from '#reader/ui/type/date.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { ListenButton } from './listen/ListenButton.tsx';
import { CopyLinkButton } from './tools/CopyLinkButton.tsx';
import { SaveButton } from './tools/SaveButton.tsx';
import { ShareButton } from './tools/ShareButton.tsx';

/** What one may want at the end of a story: to keep it, to pass it on, to read more on what it was about. */
export function StoryFoot({
  article,
  children,
}: {
  article: PrintedArticle;
  children: ReactNode;
}): ReactNode {
  const { language, direction } = useInterface();
  return (
    <footer className="story-foot">
      <Topics topics={article.topics ?? []} />
      <div className="tools" lang={language} dir={direction}>
        <SaveButton article={article} />
        <ShareButton title={article.headline} />
        <CopyLinkButton />
        <ListenButton article={article} />
        {children}
      </div>
      <PrintLine />
    </footer>
  );
}

function Topics({ topics }: { topics: readonly TopicLink[] }): ReactNode {
  const { words } = useInterface();
  if (topics.length === 0) return null;
  return (
    <ul className="tags" aria-label={words.article.topics}>
      {topics.map(({ name, slug }) => (
        <li key={slug}>
          <Link to={`/${topicAddress(slug)}`}>
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** On paper only: where this was, and when it was printed. */
function PrintLine(): ReactNode {
  const { language, words } = useInterface();
  const [line, setLine] = useState<{ address: string; date: string }>();
  useEffect(() => {
    const write = (): void => {
      const { origin, pathname } = window.location;
      // The paper does not wait for the next render.
      flushSync(() => setLine({ address: origin + pathname, date: localDate(new Date(), language) }));
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [language]);
  if (!line) return null;
  return (
    <p className="print-line" dir="ltr">
      {line.address} · {words.article.printed(line.date)}
    </p>
  );
}
