import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { forgetSearch, useRecentSearches } from '#reader/search/recentSearches.ts';
import { searchHref } from '#reader/search/searchState.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';

/** What was searched for on this device, each with the way to forget it. */
export function RecentSearches(): ReactNode {
  const words = useSearchWords();
  const recent = useRecentSearches();
  if (recent.length === 0) return null;
  return (
    <section>
      <h2>{words.recent}</h2>
      <ul className="recent">
        {recent.map((text) => (
          <li key={text}>
            <Link to={searchHref({ text })} className="target">
              <bdi>{text}</bdi>
            </Link>
            <button
              type="button"
              className="target"
              aria-label={words.forget(text)}
              onClick={() => forgetSearch(text)}
            >
              <Icon shape="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{words.recentHint}</p>
    </section>
  );
}
