import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { voiceAddress } from '#edition/paths.ts';
import type { Voice } from '#edition/page/voice.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';

/** Who else is quoted in the same stories. */
export function Alongside({ voices }: { voices: Voice['coQuoted'] }): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  if (voices.length === 0) return null;
  return (
    <aside className="alongside" aria-labelledby="alongside">
      <h2 id="alongside">{words.alongside}</h2>
      <ul>
        {voices.map(({ name, slug, articles }) => (
          <li key={slug}>
            <Link to={`/${voiceAddress(slug)}`} className="target">
              <bdi>{name}</bdi>
            </Link>
            <span>{words.shared(articles, number(articles))}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
