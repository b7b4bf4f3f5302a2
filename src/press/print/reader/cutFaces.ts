import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { putFile } from '#press/putFile.ts';

type Axes = NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes']>;
/** Files of one face, by what their names end in: what they are cut from, and the letters they have, as in CSS. */
type Ranges = readonly (readonly [end: string, of: string, range: string])[];
type Face = { family: string; style: string; weight: string; of: string; axes: Axes; ranges: Ranges };

/** Nearly every English page needs no other letters than the first; the second are of Western Europe. */
const LATIN: Ranges = [
  [
    '',
    'latin',
    'U+0020-007E, U+00A0, U+00A3, U+00A9, U+00AD, U+00B7, U+2009, U+2011, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+202F, U+20AC',
  ],
  [
    '-more',
    'latin',
    'U+00A1-00A2, U+00A4-00A8, U+00AA-00AC, U+00AE-00B6, U+00B8-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-2008, U+200A-2010, U+2012, U+2015-2017, U+201A-201B, U+201E-2021, U+2023-2025, U+2027-202E, U+2030-206F, U+2122, U+2190-2193, U+2212, U+2215',
  ],
  [
    '-ext',
    'latin-ext',
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+0300-0304, U+0308, U+0329, U+1E00-1EFF, U+20A0-20AB',
  ],
];
/** The first have what Arabic, Persian, Urdu and Kurdish are written in: letters of one word join within one file. */
const ARABIC: Ranges = [
  [
    '',
    'arabic',
    'U+060C, U+061B, U+061F, U+0621-063A, U+0640-0655, U+0660-066C, U+0670, U+0679, U+067E, U+0686, U+0688, U+0691, U+0695, U+0698, U+06A4, U+06A9, U+06AF, U+06B5, U+06BA, U+06BE, U+06C0-06C3, U+06C6, U+06CC, U+06CE, U+06D2-06D5, U+06F0-06F9, U+200C-200E',
  ],
  [
    '-more',
    'arabic',
    'U+0600-060B, U+060D-061A, U+061C-061E, U+0620, U+063B-063F, U+0656-065F, U+066D-066F, U+0671-0678, U+067A-067D, U+067F-0685, U+0687, U+0689-0690, U+0692-0694, U+0696-0697, U+0699-06A3, U+06A5-06A8, U+06AA-06AE, U+06B0-06B4, U+06B6-06B9, U+06BB-06BD, U+06BF, U+06C4-06C5, U+06C7-06CB, U+06CD, U+06CF-06D1, U+06D6-06EF, U+06FA-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC',
  ],
  [
    '-latin',
    'latin',
    'U+0020-0022, U+0025, U+0027-003F, U+00A0, U+00AB, U+00BB, U+2010-2014, U+2018-201D, U+2026, U+202F',
  ],
  [
    '-latin-more',
    'latin',
    'U+0023-0024, U+0026, U+0040, U+005B-0060, U+007B-009F, U+00A1-00AA, U+00AC-00BA, U+00BC-00BF, U+2015-2017, U+201E-2025, U+2027, U+2030-205E',
  ],
];

// An axis doubles a file, so a face keeps what the sheets ask of it: one is drawn for reading, one for large sizes.
const NEWSREADER = { family: 'Newsreader', style: 'normal', of: 'newsreader/files/newsreader-*-opsz-normal' };
const TEXT = { ...NEWSREADER, weight: '400 600', axes: { opsz: 18, wght: { min: 400, max: 600 } } };
const TITLE = { ...NEWSREADER, family: 'Newsreader Title', weight: '500', axes: { opsz: 48, wght: 500 } };
const ITALIC = {
  ...NEWSREADER,
  style: 'italic',
  of: 'newsreader/files/newsreader-*-opsz-italic',
  weight: '400',
  axes: { opsz: 20, wght: 400 },
};
const UPRIGHT = { style: 'normal', weight: '400 600', axes: { wght: { min: 400, max: 600 } } };

const FACES: Readonly<Record<string, Face>> = {
  'newsreader-text': { ...TEXT, ranges: LATIN },
  'newsreader-italic': { ...ITALIC, ranges: LATIN },
  'newsreader-title': { ...TITLE, ranges: LATIN },
  inter: { ...UPRIGHT, family: 'Inter', of: 'inter/files/inter-*-wght-normal', ranges: LATIN },
  vazirmatn: {
    ...UPRIGHT,
    family: 'Vazirmatn',
    of: 'vazirmatn/files/vazirmatn-*-wght-normal',
    ranges: ARABIC,
  },
};
/** The files that a page opens with, by how it is written (`facesOf` in `page.ts`). */
const OPENING = {
  ltr: ['newsreader-title', 'newsreader-text', 'inter'],
  italic: ['newsreader-italic'],
  accents: ['newsreader-title-more', 'newsreader-text-more'],
  interface: ['inter-more'],
  rtl: ['vazirmatn', 'vazirmatn-latin'],
};
/** What the sheets or a script ask of a face: fractions and arrows made of other letters, say, are no part of it. */
const FEATURES = 'calt ccmp fina init kern liga locl mark medi mkmk pnum rlig tnum'.split(' ');
/** Contextual alternates join Arabic letters; those of Inter redraw arrows and the x between numbers. */
const featuresOf = ({ ranges }: Face): string[] =>
  ranges === ARABIC ? FEATURES : FEATURES.filter((feature) => feature !== 'calt');

/**
 * Cuts the web faces to the sizes, weights, features and letters they are set in, into `node_modules/.cache/faces`, with the rules
 * for all of them in `faces.css`, and names in `index.html` those that a page opens with.
 */
export function cutFaces(projectDir: string): Plugin {
  const modules = path.join(projectDir, 'node_modules');
  const dir = path.join(modules, '.cache', 'faces');
  return {
    name: 'broadsheet-faces',
    apply: (_, { mode }) => mode !== 'test',
    async config() {
      const recipe = JSON.stringify([FACES, FEATURES, rulesOf(FACES)]);
      const recipeFile = path.join(dir, 'recipe.json');
      if ((await readFile(recipeFile, 'utf8').catch(() => '')) === recipe) return;
      // Two builds may cut at once: a file is there whole or not at all
      for (const [name, face] of Object.entries(FACES))
        for (const [end, of, range] of face.ranges) {
          const source = path.join(modules, '@fontsource-variable', `${face.of.replace('*', of)}.woff2`);
          const options = {
            variationAxes: face.axes,
            keepFeatures: featuresOf(face),
            targetFormat: 'woff2',
          } as const;
          const cut = await subsetFont(await readFile(source), lettersOf(range), options);
          putFile(path.join(dir, `${name}${end}.woff2`), cut);
        }
      putFile(path.join(dir, 'faces.css'), rulesOf(FACES));
      putFile(recipeFile, recipe);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!--faces-->', preloads()),
    },
  };
}

/** They load nothing until a script finds the line quick enough (`askForFaces.ts`). */
function preloads(): string {
  return Object.entries(OPENING)
    .flatMap(([opens, names]) =>
      names.map(
        (name) =>
          `<link rel="preload" media="not all" data-opens="${opens}" href="${address(name)}" as="font" type="font/woff2" crossorigin />`,
      ),
    )
    .join('\n    ');
}

function address(name: string): string {
  return `/node_modules/.cache/faces/${name}.woff2`;
}

function rulesOf(faces: typeof FACES): string {
  return Object.entries(faces)
    .flatMap(([name, { family, style, weight, ranges }]) =>
      ranges.map(
        ([end, , range]) => `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: optional;
  src: url('${address(name + end)}') format('woff2');
  unicode-range: ${range};
}
`,
      ),
    )
    .join('');
}

/** @example lettersOf('U+0041-0043, U+2014') // 'ABC—' */
function lettersOf(range: string): string {
  return [...range.matchAll(/U\+(\w+)(?:-(\w+))?/g)]
    .flatMap(([, first = '', last = first]) => {
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) => from + index);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}
