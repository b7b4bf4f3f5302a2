import { useId, type ReactNode } from 'react';

type ChoicesProps<Choice extends string> = {
  legend: string;
  choices: readonly Choice[];
  labels: Readonly<Record<Choice, string>>;
  chosen: Choice;
  onChoose: (choice: Choice) => void;
};

/** One of a few: radio buttons set side by side. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>): ReactNode {
  const { legend, choices, labels, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-bar">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{labels[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
