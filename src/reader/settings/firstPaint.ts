// A blocking classic script of its own, named in the head of every page: what must stand at the first paint, and a history
// that is whole before anything reads it.
import { applyFlags } from '#reader/data/shelf/flags.ts';
import { keepHistoryState } from '#reader/data/keepHistoryState.ts';
import { askForFaces } from './askForFaces.ts';
import { startReader } from './startReader.ts';
import { applyAppearance, parseAppearance, storedAppearance } from './appearance.ts';

const root = document.documentElement;
const showAppearance = (): void => applyAppearance(root, parseAppearance(storedAppearance()));
showAppearance();
// What was chosen in another tab
addEventListener('storage', showAppearance);
applyFlags(root, sitePath());
root.toggleAttribute('data-asked', location.search !== '');
keepHistoryState();
// Whoever moves before the reader has come is not brought back by it (`PlaceKeeper.tsx`).
for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  addEventListener(kind, () => root.toggleAttribute('data-touched', true), { once: true, passive: true });
askForFaces(document);
startReader(document);

// "?page=2" is how an older edition named a further page of a list, which is a file of its own now. Its first page is not even shown.
const LIST = /^(?!.*\/(?:article|search)\/)(.*?)\/?$/;
const further = /^\?page=([2-9]|[1-9]\d+)$/.exec(location.search)?.[1];
const list = LIST.exec(`${location.pathname}/`.replace(/\/+$/, '/'))?.[1];
if (further !== undefined && list !== undefined) location.replace(`${list}/page/${further}/`);

/** Like `siteRoot()`, for a script that is no module: it lies one folder below the root. In development it is one. */
function sitePath(): string {
  const script = document.currentScript;
  return script instanceof HTMLScriptElement ? new URL('..', script.src).pathname : '/';
}
