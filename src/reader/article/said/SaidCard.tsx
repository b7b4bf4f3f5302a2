import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { voiceAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { citation } from '#reader/article/passage/citation.ts';
import { useCopying } from '#reader/article/passage/useCopying.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';
import type { Said } from './useSaid.ts';

/** Whose words they are, and what one may do with them. */
export function SaidCard({ said, article }: { said: Said; article: PrintedArticle }): ReactNode {
  const face = useInterface();
  const words = useVoicesWords();
  const { copy, outcome } = useCopying(words.notCopied);
  return (
    <>
      <p className="name">
        <bdi>{said.speaker}</bdi>
      </p>
      {said.role !== undefined && (
        <p className="role">
          <bdi>{said.role}</bdi>
        </p>
      )}
      <button
        type="button"
        className="target"
        onClick={() => copy(citation(said, article, face), words.copied)}
      >
        {words.copyWithSource}
      </button>
      {said.voice !== undefined && (
        <Link to={`/${voiceAddress(said.voice)}`} className="target">
          {words.moreFrom}
        </Link>
      )}
      <output>{outcome}</output>
    </>
  );
}
