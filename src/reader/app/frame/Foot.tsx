import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Manifest } from '#edition/manifest.ts';
import { storiesAddress } from '#edition/paths.ts';
import { useWords } from '#reader/words/useWords.ts';

export function Foot({ manifest }: { manifest: Manifest }): ReactNode {
  const words = useWords();
  return (
    <footer className="page-edge">
      <div className="foot">
        <Link to="/" className="target small-nameplate">
          <bdi lang={manifest.language}>{manifest.name}</bdi>
        </Link>
        <p>{words.colophon}</p>
        <Link to={`/${storiesAddress}`} className="target">
          {words.runningStories}
        </Link>
        <a href="#top" className="target">
          {words.backToTop}
        </a>
      </div>
    </footer>
  );
}
