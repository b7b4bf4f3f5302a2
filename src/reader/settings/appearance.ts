// What the reader chose, kept on the device and shown as data attributes on <html>, where tokens.css reads them. It is
// applied twice: before the first paint by a script of its own (firstPaint.ts), so it must stay small and import nothing.

export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export const sizes = ['-2', '-1', '0', '1', '2', '3', '4'] as const;
export const measures = ['narrow', 'normal', 'wide'] as const;
export const spacings = ['tight', 'normal', 'loose'] as const;
export const paragraphs = ['tight', 'normal', 'loose'] as const;
export const typefaces = ['serif', 'sans', 'own'] as const;
export const densities = ['airy', 'normal', 'compact'] as const;
export const motions = ['auto', 'less'] as const;
export const keySettings = ['on', 'off'] as const;

const choices = {
  theme: themes,
  size: sizes,
  measure: measures,
  spacing: spacings,
  paragraphs,
  typeface: typefaces,
  density: densities,
  motion: motions,
  keys: keySettings,
} as const;

export type Setting = keyof typeof choices;
export type Appearance = { readonly [Key in Setting]: (typeof choices)[Key][number] };

export const defaultAppearance: Appearance = {
  theme: 'auto',
  size: '0',
  measure: 'normal',
  spacing: 'normal',
  paragraphs: 'normal',
  typeface: 'serif',
  density: 'normal',
  motion: 'auto',
  keys: 'on',
};

export const appearanceKey = 'broadsheet.appearance';

/** Reads stored settings; whatever is missing, foreign or broken falls back to its default. */
export function parseAppearance(stored: string | null): Appearance {
  const value = parseRecord(stored);
  return {
    theme: pick(themes, value['theme']) ?? defaultAppearance.theme,
    size: pick(sizes, value['size']) ?? defaultAppearance.size,
    measure: pick(measures, value['measure']) ?? defaultAppearance.measure,
    spacing: pick(spacings, value['spacing']) ?? defaultAppearance.spacing,
    paragraphs: pick(paragraphs, value['paragraphs']) ?? defaultAppearance.paragraphs,
    typeface: pick(typefaces, value['typeface']) ?? defaultAppearance.typeface,
    density: pick(densities, value['density']) ?? defaultAppearance.density,
    motion: pick(motions, value['motion']) ?? defaultAppearance.motion,
    keys: pick(keySettings, value['keys']) ?? defaultAppearance.keys,
  };
}

/** Shows the settings on the page: an attribute for each one that is not the default. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): void {
  for (const [setting, value] of Object.entries(appearance)) {
    const isDefault = Object.entries(defaultAppearance).some(
      ([key, usual]) => key === setting && usual === value,
    );
    if (isDefault) root.removeAttribute(`data-${setting}`);
    else root.setAttribute(`data-${setting}`, value);
  }
}

/** What this device holds; the default where it may hold nothing. */
export function storedAppearance(): string | null {
  try {
    return localStorage.getItem(appearanceKey);
  } catch {
    return null;
  }
}

function parseRecord(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function pick<Choice extends string>(all: readonly Choice[], value: unknown): Choice | undefined {
  return all.find((choice) => choice === value);
}
