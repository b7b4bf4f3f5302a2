import { lazy, useCallback, useState, type ReactNode } from 'react';
import { Extra } from '#reader/ui/Extra.tsx';
import { useKeys } from './useKeys.ts';

// It brings styles along: any that come to a page that stands set its text anew, in faces that came too late for it
const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }));

/** The keyboard shortcuts, and at `?` what they are. All of them can be switched off in the settings (WCAG 2.1.4). */
export function Keys(): ReactNode {
  const [isShown, setIsShown] = useState(false);
  useKeys(useCallback(() => setIsShown(true), []));
  const close = (): void => setIsShown(false);
  return (
    isShown && (
      <Extra onLost={close}>
        <KeysHelp onClose={close} />
      </Extra>
    )
  );
}
