import type { ReactNode } from 'react';
import type { Asked } from './nameSearch.ts';

export type FinderWords = { find: string; order: string; orders: Record<Asked['order'], string> };

type NameFinderProps = Asked & {
  words: FinderWords;
  onType: (text: string) => void;
  onOrder: (order: Asked['order']) => void;
};

/** A name typed, and the order of the list. */
export function NameFinder({ text, order, words, onType, onOrder }: NameFinderProps): ReactNode {
  return (
    <div className="voice-finder">
      <label className="voice-field">
        <span>{words.find}</span>
        <input
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
