import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { blockText } from '#edition/blockText.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { blockId } from '#reader/article/blocks/blockProps.ts';
import { passageOf, type Passage } from '#reader/ui/address/passage.ts';
import { showPassage } from './showPassage.ts';
import { DIRECTIVE, findText, textFragmentOf } from './textFragment.ts';

/** Goes to the words that the address leads to, once the story stands. */
export function useOpenedPassage({ body }: PrintedArticle): void {
  const { hash } = useLocation();
  useEffect(() => {
    const passage = passageOf(hash) ?? passageOfText(hash, body);
    if (!passage) return undefined;
    const frame = requestAnimationFrame(() => showPassage({ ...passage, block: blockId(passage.block) }));
    return () => cancelAnimationFrame(frame);
  }, [hash, body]);
}

/**
 * - A browser takes the fragment out of the address before a script sees it; what the page was opened with stands in its timing,
 *   in Firefox in its entry of the history.
 * - Inside the site the router still has it.
 */
function passageOfText(hash: string, body: PrintedArticle['body']): Passage | undefined {
  const fragment = textFragmentOf(hash) ?? textFragmentOf(openedWith() ?? '');
  return fragment && findText(body.map(blockText), fragment);
}

let isTaken = false;

/** Once: whoever moves on within the page is not led back. */
function openedWith(): string | undefined {
  if (isTaken) return undefined;
  isTaken = true;
  const addresses = [
    performance.getEntriesByType('navigation')[0]?.name,
    window.navigation?.currentEntry?.url,
  ];
  const address = addresses.find((one) => one?.includes(DIRECTIVE)) ?? undefined;
  const isThisPage = address !== undefined && new URL(address).pathname === window.location.pathname;
  return isThisPage ? address : undefined;
}
