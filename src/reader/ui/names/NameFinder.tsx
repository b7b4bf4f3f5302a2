import { useEffect, useRef, type ReactNode } from 'react';
import { useTypedBefore } from '#reader/ui/screen/useTypedBefore.ts';
import type { Asked } from './nameSearch.ts';

export type FinderWords = { find: string; order: string; orders: Record<Asked['order'], string> };

type NameFinderProps = Asked & {
  words: FinderWords;
  onType: (text: string) => void;
  onOrder: (order: Asked['order']) => void;
};

/** A name typed, and the order of the list. */
export function NameFinder({ text, order, words, onType, onOrder }: NameFinderProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useTypedBefore(field, text, onType);
  useEffect(() => {
    // Where the address asks for something else, as behind a link to the whole list, the field follows
    if (field.current && field.current !== document.activeElement) field.current.value = text;
  }, [text]);
  return (
    <div className="voice-finder">
      <label className="voice-field">
        <span>{words.find}</span>
        <input
          ref={field}
          type="search"
          dir="auto"
          defaultValue={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <fieldset className="voice-order">
        <legend className="hidden-text">{words.order}</legend>
        {(['count', 'name'] as const).map((choice) => (
          <label key={choice} className="target">
            <input type="radio" name="order" checked={order === choice} onChange={() => onOrder(choice)} />
            {words.orders[choice]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
