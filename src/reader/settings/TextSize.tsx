import type { ReactNode } from 'react';
import { useAppearanceWords } from '#reader/words/hook/useAppearanceWords.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { sizes, type Appearance } from './appearance.ts';

type TextSizeProps = { size: Appearance['size']; onChange: (size: Appearance['size']) => void };

/** A step smaller, a step larger, and where one stands. */
export function TextSize({ size, onChange }: TextSizeProps): ReactNode {
  const words = useAppearanceWords();
  const number = useNumber();
  const step = sizes.indexOf(size);
  const smaller = sizes[step - 1];
  const larger = sizes[step + 1];
  return (
    <fieldset className="choices">
      <legend>{words.size}</legend>
      <div className="choices-bar">
        <button
          type="button"
          aria-label={words.smaller}
          aria-disabled={smaller === undefined}
          onClick={() => smaller !== undefined && onChange(smaller)}
        >
          <span aria-hidden="true" className="letter-small">
            {words.letter}
          </span>
        </button>
        <output>{words.sizeOf(number(step + 1), number(sizes.length))}</output>
        <button
          type="button"
          aria-label={words.larger}
          aria-disabled={larger === undefined}
          onClick={() => larger !== undefined && onChange(larger)}
        >
          <span aria-hidden="true" className="letter-large">
            {words.letter}
          </span>
        </button>
      </div>
    </fieldset>
  );
}
