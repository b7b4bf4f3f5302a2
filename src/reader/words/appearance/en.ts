/** The words of the reader’s settings, in English. */
export const appearanceEn = {
  letter: 'A',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark', contrast: 'Contrast' },
  size: 'Text size',
  sizeOf: (step: string, steps: string) => `${step} of ${steps}`,
  smaller: 'Smaller text',
  larger: 'Larger text',
  measure: 'Line length',
  measures: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  spacing: 'Line spacing',
  spacings: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
  paragraphs: 'Paragraph spacing',
  typeface: 'Typeface',
  typefaces: { serif: 'Serif', sans: 'Sans', own: 'Browser’s' },
  density: 'Headline list',
  densities: { airy: 'Airy', normal: 'Normal', compact: 'Compact' },
  motion: 'Motion',
  motions: { auto: 'As the device', less: 'Less' },
  keys: 'Keyboard shortcuts',
  keySettings: { on: 'On', off: 'Off' },
  reset: 'Reset all',
};

export type AppearanceWords = typeof appearanceEn;
