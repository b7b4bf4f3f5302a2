import { useEffect, type ReactNode } from 'react';
import { change } from '#reader/data/shelf/change.ts';
import { places, type Place } from '#reader/data/shelf/places.ts';
import { setFlag } from '#reader/data/shelf/setFlag.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** The story one stopped in last, and what is left of it. */
export function ContinueStrip(): ReactNode {
  const words = useYourWords();
  const number = useNumber();
  const all = useEntries(places);
  const last = all && [...all.values()].sort((one, other) => other.at - one.at)[0];
  const isThere = all && last !== undefined;
  useEffect(() => {
    if (isThere === undefined) return;
    setFlag('continue', isThere);
    document.documentElement.toggleAttribute('data-continue', isThere);
  }, [isThere]);
  if (!last) return null;
  const { row, minutesLeft } = last;
  return (
    <nav aria-label={words.continueReading} className="continue">
      <span className="continue-label">{words.continueReading}</span>
      <ArticleLink id={row.id} className="continue-link">
        <bdi {...inLanguage(row.language)}>{row.headline}</bdi>
      </ArticleLink>
      <span className="continue-left">{words.minutesLeft(number(minutesLeft))}</span>
      <button
        type="button"
        className="target"
        aria-label={words.putAway}
        onClick={() => putAway(last, words.putAwayDone)}
      >
        <Icon shape="close" size={18} />
      </button>
    </nav>
  );
}

function putAway(place: Place, said: string): void {
  change(places, new Map([[place.row.id, undefined]]), () => said);
}
