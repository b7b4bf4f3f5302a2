import { lazy, Suspense, type ReactNode } from 'react';
import { useIsLive } from '#reader/ui/useIsLive.ts';

const Behind = lazy(async () => {
  const { Behind: Loaded, loadKeysWords } = await import('./Behind.tsx');
  await loadKeysWords(document.documentElement.lang);
  return { default: Loaded };
});

/** What the frame does for its reader without being seen: it comes once the page stands. */
export function Later(): ReactNode {
  return <Suspense>{useIsLive() && <Behind />}</Suspense>;
}
