import { useCallback, useRef, type ReactNode } from 'react';
import { Icon } from '#reader/ui/Icon.tsx';
import { useKeysWords } from '#reader/words/hook/useKeysWords.ts';
import { keyTable } from './keyTable.ts';
import { useKeys } from './useKeys.ts';

/** The keyboard shortcuts, and at `?` what they are. All of them can be switched off in the settings (WCAG 2.1.4). */
export function Keys(): ReactNode {
  const words = useKeysWords();
  const help = useRef<HTMLDialogElement>(null);
  useKeys(useCallback(() => help.current?.showModal(), []));
  return (
    <dialog ref={help} className="keys-help" aria-labelledby="keys-help">
      <header>
        <h2 id="keys-help">{words.title}</h2>
        <form method="dialog">
          <button type="submit" className="target" aria-label={words.close}>
            <Icon shape="close" />
          </button>
        </form>
      </header>
      <dl>
        {keyTable.map(({ does, keys }) => (
          <div key={does}>
            <dt>{words.does[does]}</dt>
            <dd dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.hint}</p>
    </dialog>
  );
}
