import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

type Axes = NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes']>;

// An axis doubles a file, so a face keeps what the sheets ask of it: one is drawn for reading, one for large sizes.
const TEXT: Axes = { opsz: 18, wght: { min: 400, max: 600 } };
const TITLE: Axes = { opsz: 48, wght: 500 };
const ITALIC: Axes = { opsz: 20, wght: 400 };
const UPRIGHT: Axes = { wght: { min: 400, max: 600 } };

const FACES: Readonly<Record<string, { of: string; axes: Axes }>> = {
  'newsreader-text': { of: 'newsreader/files/newsreader-latin-opsz-normal', axes: TEXT },
  'newsreader-title': { of: 'newsreader/files/newsreader-latin-opsz-normal', axes: TITLE },
  'newsreader-italic': { of: 'newsreader/files/newsreader-latin-opsz-italic', axes: ITALIC },
  inter: { of: 'inter/files/inter-latin-wght-normal', axes: UPRIGHT },
  vazirmatn: { of: 'vazirmatn/files/vazirmatn-arabic-wght-normal', axes: UPRIGHT },
  'vazirmatn-latin': { of: 'vazirmatn/files/vazirmatn-latin-wght-normal', axes: UPRIGHT },
};
const SHEET = 'src/reader/styles/fonts.css';
const FACE =
  /url\('\/node_modules\/\.cache\/faces\/(?<name>[\w-]+)\.woff2'\)[^}]*?unicode-range:(?<range>[^;]+);/g;

/**
 * Cuts the web faces to the sizes, weights and letters they are set in, into `node_modules/.cache/faces/<name>.woff2`, where the
 * sheets and `index.html` find them. A face has the letters that its `unicode-range` in `fonts.css` names.
 */
export function cutFaces(projectDir: string): Plugin {
  const modules = path.join(projectDir, 'node_modules');
  const dir = path.join(modules, '.cache', 'faces');
  return {
    name: 'broadsheet-faces',
    apply: (_, { mode }) => mode !== 'test',
    async config() {
      const sheet = await readFile(path.join(projectDir, SHEET), 'utf8');
      const recipe = JSON.stringify([FACES, [...sheet.matchAll(FACE)].map(([face]) => face)]);
      const recipeFile = path.join(dir, 'recipe.json');
      if ((await readFile(recipeFile, 'utf8').catch(() => '')) === recipe) return;
      await mkdir(dir, { recursive: true });
      for (const { groups: { name = '', range = '' } = {} } of sheet.matchAll(FACE)) {
        const { of, axes } = sourceOf(name);
        const whole = await readFile(path.join(modules, '@fontsource-variable', `${of}.woff2`));
        const options = { targetFormat: 'woff2', variationAxes: axes } as const;
        await writeWhole(path.join(dir, `${name}.woff2`), await subsetFont(whole, lettersOf(range), options));
      }
      await writeWhole(recipeFile, recipe);
    },
  };
}

/** `inter-more` has further letters of the file that `inter` is cut from, `inter-ext` those of the one beside it. */
function sourceOf(name: string): { of: string; axes: Axes } {
  const face = FACES[name.replace(/-(?:more|ext)$/, '')];
  if (!face) throw new Error(`${SHEET}: nothing says what ${name}.woff2 is cut from; name it in cutFaces.ts`);
  return name.endsWith('-ext') ? { ...face, of: face.of.replace('-latin-', '-latin-ext-') } : face;
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

/** Two builds may cut at once: a file is there whole or not at all. */
async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}
