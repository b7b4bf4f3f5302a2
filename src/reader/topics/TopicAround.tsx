import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { topicAddress, voiceAddress } from '#edition/paths.ts';
import type { Topic } from '#edition/page/topic.ts';
import { useTopicsWords } from '#reader/words/hook/useTopicsWords.ts';
import { useNumber } from '#reader/words/useWords.ts';

/** Who is quoted in a topic's stories, and what else they are on. */
export function TopicAround({ topic }: { topic: Topic }): ReactNode {
  const words = useTopicsWords();
  const { name, voice, voices, beside } = topic;
  if (voices.length + beside.length === 0 && voice === undefined) return null;
  return (
    <aside className="topic-around">
      {voice !== undefined && (
        <p>
          <Link to={`/${voiceAddress(voice)}`} className="target">
            {words.ownWords(name)}
          </Link>
        </p>
      )}
      <Around id="quoted" title={words.voices} items={voices} addressOf={voiceAddress} />
      <Around id="beside" title={words.beside} items={beside} addressOf={topicAddress} />
    </aside>
  );
}

type AroundProps = { id: string; title: string; items: Topic['beside']; addressOf: (slug: string) => string };

function Around({ id, title, items, addressOf }: AroundProps): ReactNode {
  const words = useTopicsWords();
  const number = useNumber();
  if (items.length === 0) return null;
  return (
    <section className="alongside" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map(({ name, slug, articles }) => (
          <li key={slug}>
            <Link to={`/${addressOf(slug)}`} className="target">
              <bdi>{name}</bdi>
            </Link>
            <span>{words.shared(articles, number(articles))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
