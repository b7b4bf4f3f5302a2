import type { ReactNode } from 'react';
import { Sheet } from '#reader/ui/sheet/Sheet.tsx';
import { useKeysWords } from '#reader/words/hook/useKeysWords.ts';
import { keyTable } from './keyTable.ts';
import './keysHelp.css';

/** What the keyboard shortcuts are. */
export function KeysHelp({ onClose }: { onClose: () => void }): ReactNode {
  const words = useKeysWords();
  return (
    <Sheet className="keys-help" title={words.title} onClose={onClose}>
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
