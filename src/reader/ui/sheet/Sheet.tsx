import { useId, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '#reader/ui/Icon.tsx';
import { useModal } from '#reader/ui/screen/useModal.ts';
import { useInterface } from '#reader/words/useWords.ts';
import './sheet.css';

type SheetProps = { className: string; title: string; onClose: () => void; children: ReactNode };

/** A sheet over the page: Escape, its button and a press beside it close it, and the focus goes back to where it was. */
export function Sheet({ className, title, onClose, children }: SheetProps): ReactNode {
  const { words, language, direction } = useInterface();
  const dialog = useModal();
  const heading = useId();
  const close = (): void => dialog.current?.close();
  // Not every browser knows `closedby` yet
  const closeBeside = ({ target }: MouseEvent): void => {
    if (target === dialog.current) close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-labelledby={heading}
      lang={language}
      dir={direction}
      onClose={onClose}
      onClick={closeBeside}
    >
      <div className="sheet-inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="target close" onClick={close} aria-label={words.close}>
            <Icon shape="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
