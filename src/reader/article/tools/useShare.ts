import { useEffect, useState } from 'react';
import { useWords } from '#reader/words/useWords.ts';

const SHOWN_MS = 4000;

type Sharing = { share: (title: string) => Promise<void>; copyLink: () => Promise<void>; outcome: string };

/** Shares or copies the address of this page. `outcome` says how it went, for a moment; empty otherwise. */
export function useShare(): Sharing {
  const { article: words } = useWords();
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    if (outcome === '') return undefined;
    const timer = setTimeout(() => setOutcome(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  async function copyLink(): Promise<void> {
    setOutcome((await hasCopied(pageAddress())) ? words.linkCopied : words.linkNotCopied);
  }
  async function share(title: string): Promise<void> {
    if (!('share' in navigator)) return copyLink();
    try {
      await navigator.share({ title, url: pageAddress() });
    } catch (error) {
      // Withdrawn by the reader
      if (!(error instanceof DOMException) || error.name !== 'AbortError') await copyLink();
    }
  }
  return { share, copyLink, outcome };
}

/** Without the passage one came for: the page as a whole. */
function pageAddress(): string {
  return window.location.origin + window.location.pathname;
}

async function hasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
