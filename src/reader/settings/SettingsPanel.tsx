import type { ReactNode } from 'react';
import { useAppearanceWords } from '#reader/words/hook/useAppearanceWords.ts';
import {
  defaultAppearance,
  densities,
  keySettings,
  measures,
  motions,
  paragraphs,
  spacings,
  themes,
  typefaces,
} from './appearance.ts';
import { Choices } from './Choices.tsx';
import { TextSize } from './TextSize.tsx';
import { useAppearance } from './useAppearance.ts';

/** Every choice the reader has over how the page looks, each shown as it is made. */
export function SettingsPanel(): ReactNode {
  const words = useAppearanceWords();
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
        legend={words.paragraphs}
        choices={paragraphs}
        labels={words.spacings}
        chosen={appearance.paragraphs}
        onChoose={(space) => change({ paragraphs: space })}
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
      <Choices
        legend={words.motion}
        choices={motions}
        labels={words.motions}
        chosen={appearance.motion}
        onChoose={(motion) => change({ motion })}
      />
      <Choices
        legend={words.keys}
        choices={keySettings}
        labels={words.keySettings}
        chosen={appearance.keys}
        onChoose={(keys) => change({ keys })}
      />
      <button type="button" className="button" onClick={() => change(defaultAppearance)}>
        {words.reset}
      </button>
    </>
  );
}
