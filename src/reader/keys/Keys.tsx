import { useCallback, useState, type ReactNode } from 'react';
import { Sheet } from '#reader/ui/sheet/Sheet.tsx';
import { useKeysWords } from '#reader/words/hook/useKeysWords.ts';
import { keyTable } from './keyTable.ts';
import { useKeys } from './useKeys.ts';

/** The keyboard shortcuts, and at `?` what they are. All of them can be switched off in the settings (WCAG 2.1.4). */
export function Keys(): ReactNode {
  const words = useKeysWords();
  const [isShown, setIsShown] = useState(false);
  useKeys(useCallback(() => setIsShown(true), []));
  if (!isShown) return null;
  return (
    <Sheet className="keys-help" title={words.title} onClose={() => setIsShown(false)}>
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
    </Sheet>
  );
}
