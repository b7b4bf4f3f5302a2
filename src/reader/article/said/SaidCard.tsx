import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { voiceAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/printed.ts';
import { fullDate } from '#reader/ui/date.ts';
import { passageHash } from '#reader/ui/passage.ts';
import { useInterface } from '#reader/words/useWords.ts';
import type { VoicesWords } from '#reader/words/voices/en.ts';
import { useVoicesWords } from '#reader/words/voices/useVoicesWords.ts';
import type { Said } from './useSaid.ts';

/** Whose words they are, and what one may do with them. */
export function SaidCard({ said, article }: { said: Said; article: PrintedArticle }): ReactNode {
  const { language } = useInterface();
  const words = useVoicesWords();
  const [outcome, setOutcome] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(withSource(said, article, { language, words }));
      setOutcome(words.copied);
    } catch {
      setOutcome(words.notCopied);
    }
  }
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
      <button type="button" className="target" onClick={() => void copy()}>
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

/** The words, who said them, the story and its date, and the way to the passage. */
function withSource(
  { words: spoken, speaker, passage }: Said,
  article: PrintedArticle,
  { language, words }: { language: string; words: VoicesWords },
): string {
  const { origin, pathname } = window.location;
  const date = article.published === undefined ? [] : [fullDate(article.published.slice(0, 10), language)];
  const source = words.source([speaker, article.headline, ...date]);
  return `${spoken}\n— ${source}\n${origin}${pathname}${passageHash(passage)}`;
}
