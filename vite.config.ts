import { createHash } from 'node:crypto';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cutFaces } from '#press/print/reader/cutFaces.ts';
import { pressInDevelopment } from '#press/print/reader/developmentPlugin.ts';

// What every page needs, in one file: cut into the eight that would come of themselves, it takes 4.5 KB more.
const CORE = [
  /\/node_modules\/(?!diff\/|idb-keyval|thumbhash|valibot)/,
  /\/src\/edition\/(?:blockText|paths|page\/(?:imageSizes|pageData)|text\/(?:href|language|slug))\.ts/,
  /\/src\/reader\/app\/(?!prerender|main|Behind|useTranslated)/,
  /\/src\/reader\/article\/(?:blocks\/blockProps|gallery\/PictureCaption|passage\/showPassage)\./,
  /\/src\/reader\/data\/(?!readEdition|fetchEdition|scriptAddress|shelf\/(?:mutes|highlights|places|setFlag|useEntries|records|newestFirst))/,
  /\/src\/reader\/settings\/Settings\.tsx/,
  /\/src\/reader\/ui\/(?!names|notes|sheet|type\/(?:dateRange|rowDate|saidParts|storyBlocks)|screen\/useModal|Kicker|RowPrints|ScriptNeeded)/,
];
const FIRST_PAINT = '/src/reader/settings/firstPaint.ts';
const WORKERS = {
  'worker.js': '/src/reader/offline/worker/worker.ts',
  'retired.js': '/src/reader/offline/worker/retired.ts',
};

export default defineConfig({
  base: './',
  plugins: [
    cutFaces(import.meta.dirname),
    react(),
    tailwindcss(),
    firstPaint(),
    workers(),
    pressInDevelopment(import.meta.dirname),
  ],
  build: {
    copyPublicDir: false,
    // Every engine since 2023 preloads modules; an older one loads them when they are imported
    modulePreload: { polyfill: false, resolveDependencies: stylesOfChunks },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: isCore }] } } },
  },
  test: {
    // Properties try hundreds of inputs; a busy machine must not decide a test
    testTimeout: 60_000,
    globalSetup: 'src/testing/temporaryFolder.ts',
    // Each file in a world of its own takes three times as long, most of it to load the same modules again
    isolate: false,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'node', include: ['src/**/*.test.ts'], exclude: ['src/reader/**'] } },
      {
        extends: true,
        test: {
          name: 'reader',
          include: ['src/reader/**/*.test.{ts,tsx}', 'src/testing/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: 'src/testing/setup.ts',
        },
      },
    ],
  },
});

function isCore(module: string): boolean {
  return CORE.some((part) => part.test(module));
}

/**
 * A chunk that a page loads later brings its sheet along and finds its modules itself: their names alone would be 0.7 KB of the
 * first script. A page's own file names what it opens with.
 */
function stylesOfChunks(_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files;
}

/** Makes the first-paint script what it must be to run before the first paint: small, classic, blocking, a file of its own. */
function firstPaint(): Plugin {
  let fileName = '';
  return {
    name: 'broadsheet:first-paint',
    apply: 'build',
    async buildStart() {
      const source = await bundleClassic(FIRST_PAINT);
      fileName = `assets/first-paint-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(`type="module" src="${FIRST_PAINT}"`, `vite-ignore src="./${fileName}"`),
    },
  };
}

/** The scripts that run without a page, each in one classic file: a browser asks for them by a name that never changes. */
function workers(): Plugin {
  return {
    name: 'broadsheet:workers',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async buildStart() {
      for (const [fileName, module] of Object.entries(WORKERS))
        this.emitFile({ type: 'asset', fileName, source: await bundleClassic(module) });
    },
  };
}

async function bundleClassic(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: `.${module}`, output: { format: 'iife' } } },
  });
  if (!('output' in result)) throw new Error(`${module} gave no bundle`);
  return result.output[0].code;
}
