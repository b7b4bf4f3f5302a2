import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { topicAddress } from '#edition/paths.ts';
import type { TopicRow } from '#edition/page/topic.ts';
import { useTopicsWords } from '#reader/words/hook/useTopicsWords.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';

/** Topics with the number of their stories. */
export function TopicList({ rows }: { rows: readonly TopicRow[] }): ReactNode {
  const { topics } = useTopicsWords();
  const { stories } = useWords();
  const number = useNumber();
  return (
    <ol className="topic-list" aria-label={topics}>
      {rows.map(({ name, slug, count }) => (
        <li key={slug}>
          <Link to={`/${topicAddress(slug)}`} className="target">
            <bdi>{name}</bdi>
          </Link>
          <span>{stories(count, number(count))}</span>
        </li>
      ))}
    </ol>
  );
}
