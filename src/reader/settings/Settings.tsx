import { lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const load = async () => import('./SettingsPanel.tsx');
const SettingsPanel = lazy(async () => ({ default: (await load()).SettingsPanel }));

/** So that it opens filled, where its code can be had. */
const comeNear = (): void => void load().catch(() => undefined);

/** There is one on a page. */
const PANEL_ID = 'reading-settings';

/** The `Aa` button of the top bar and the panel it opens, which comes when it is first reached for. */
export function Settings(): ReactNode {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  // The browser opens it without the reader's help, and may have done so before the reader came
  useEffect(() => setIsWanted(panel.current?.matches(':popover-open') === true), []);
  const close = (): void => {
    setIsWanted(false);
    panel.current?.hidePopover();
  };
  return (
    <>
      <button
        type="button"
        className="target top-link"
        popoverTarget={PANEL_ID}
        onPointerEnter={comeNear}
        onFocus={comeNear}
      >
        <span aria-hidden="true">{words.settingsLetters}</span>
        <span className="hidden-text">{words.settings}</span>
      </button>
      <section
        ref={panel}
        id={PANEL_ID}
        popover="auto"
        className="settings"
        aria-label={words.settings}
        onBeforeToggle={({ newState }) => newState === 'open' && setIsWanted(true)}
      >
        {isWanted && (
          <Extra onLost={close}>
            <SettingsPanel />
          </Extra>
        )}
      </section>
    </>
  );
}
