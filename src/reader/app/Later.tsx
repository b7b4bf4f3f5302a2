import { lazy, type ReactNode } from 'react';
import { useIsLive } from '#reader/ui/useIsLive.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const Behind = lazy(async () => {
  const { Behind: Loaded, loadKeysWords } = await import('./Behind.tsx');
  await loadKeysWords(document.documentElement.lang);
  return { default: Loaded };
});

/** What the frame does for its reader without being seen: it comes once the page stands. */
export function Later(): ReactNode {
  return <Extra>{useIsLive() && <Behind />}</Extra>;
}
