import { useId, type ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';
import { defaultAppearance, densities, measures, spacings, themes, typefaces } from './appearance.ts';
import { Choices } from './Choices.tsx';
import { TextSize } from './TextSize.tsx';
import { useAppearance } from './useAppearance.ts';

/** The `Aa` button of the top bar and the panel it opens. */
export function Settings(): ReactNode {
  const id = useId();
  const words = useWords();
  return (
    <>
      <button type="button" className="target top-link" popoverTarget={id}>
        <span aria-hidden="true">{words.appearance.letters}</span>
        <span className="hidden-text">{words.settings}</span>
      </button>
      <section id={id} popover="auto" className="settings" aria-label={words.settings}>
        <SettingsPanel />
      </section>
    </>
  );
}

function SettingsPanel(): ReactNode {
  const words = useWords().appearance;
  const [appearance, change] = useAppearance();
  return (
    <>
      <Choices
        legend={words.theme}
        choices={themes}
        labels={words.themes}
        chosen={appearance.theme}
        onChoose={(theme) => change({ theme })}
      />
      <TextSize size={appearance.size} onChange={(size) => change({ size })} />
      <Choices
        legend={words.measure}
        choices={measures}
        labels={words.measures}
        chosen={appearance.measure}
        onChoose={(measure) => change({ measure })}
      />
      <Choices
        legend={words.spacing}
        choices={spacings}
        labels={words.spacings}
        chosen={appearance.spacing}
        onChoose={(spacing) => change({ spacing })}
      />
      <Choices
        legend={words.typeface}
        choices={typefaces}
        labels={words.typefaces}
        chosen={appearance.typeface}
        onChoose={(typeface) => change({ typeface })}
      />
      <Choices
        legend={words.density}
        choices={densities}
        labels={words.densities}
        chosen={appearance.density}
        onChoose={(density) => change({ density })}
      />
      <button type="button" className="button" onClick={() => change(defaultAppearance)}>
        {words.reset}
      </button>
    </>
  );
}
