import { lazy, useState, type ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const load = async () => import('./SettingsPanel.tsx');
const SettingsPanel = lazy(async () => ({ default: (await load()).SettingsPanel }));

/** There is one on a page. */
const PANEL_ID = 'reading-settings';

/** The `Aa` button of the top bar and the panel it opens, which comes when it is first reached for. */
export function Settings(): ReactNode {
  const words = useWords();
  const [isWanted, setIsWanted] = useState(false);
  const close = (): void => {
    setIsWanted(false);
    document.querySelector<HTMLElement>(`#${PANEL_ID}`)?.hidePopover();
  };
  return (
    <>
      <button
        type="button"
        className="target top-link"
        popoverTarget={PANEL_ID}
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={() => void load().catch(() => undefined)}
      >
        <span aria-hidden="true">{words.settingsLetters}</span>
        <span className="hidden-text">{words.settings}</span>
      </button>
      <section
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
