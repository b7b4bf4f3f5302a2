// A walk through the newspaper, and where each step of it leaves the keyboard and the page: the same in every engine.
import { expect } from '@playwright/test';

/** A reader in some engine. Links are named as they are heard, by a pattern. */
export type Walker = {
  /** Scrolls to a link without following it. */
  reach: (link: string) => Promise<unknown>;
  follow: (link: string) => Promise<unknown>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<unknown>;
  back: () => Promise<unknown>;
  forward: () => Promise<unknown>;
  /** What an expression gives in the page. */
  ask: (expression: string) => Promise<unknown>;
};

type Step = {
  act: { link: string } | { type: string } | 'skip' | 'back' | 'forward';
  /** The beginning of what the page is called then. */
  title: string;
  /** The page’s heading, the link that led away, the search field, all below the masthead, the words that the address names. */
  focus: 'heading' | 'link' | 'field' | 'main' | 'words';
  /** The top, where the page was left, where one sees what has the focus. */
  scroll: 'top' | 'as left' | 'in view';
};

const PAPER = 'The Larkmoor Post';
const FOUNTAIN = 'The drinking fountain is painted green again';
const BANDSTAND = 'The bandstand closes for a week';
const KEEPER = 'Keeper of the lock retires his boat';
const RECIPE = 'Recipe for lock keeper’s bread';
const LOCK = 'Board votes to rebuild Ash Corner lock';

/** Begins on the front page. */
const steps: readonly Step[] = [
  { act: { link: `^${FOUNTAIN}` }, title: FOUNTAIN, focus: 'heading', scroll: 'top' },
  { act: 'back', title: PAPER, focus: 'link', scroll: 'as left' },
  { act: 'forward', title: FOUNTAIN, focus: 'heading', scroll: 'as left' },
  { act: { link: '^Next story' }, title: BANDSTAND, focus: 'heading', scroll: 'top' },
  { act: 'back', title: FOUNTAIN, focus: 'link', scroll: 'as left' },
  { act: { link: `^${PAPER}, front` }, title: PAPER, focus: 'heading', scroll: 'top' },
  { act: { link: '^River$' }, title: 'River', focus: 'heading', scroll: 'top' },
  { act: { link: `^${KEEPER}` }, title: KEEPER, focus: 'heading', scroll: 'top' },
  { act: { type: 'n' }, title: 'صياد', focus: 'heading', scroll: 'top' },
  { act: 'skip', title: 'صياد', focus: 'main', scroll: 'in view' },
  { act: { type: '/' }, title: 'صياد', focus: 'field', scroll: 'in view' },
  { act: { type: 'lock' }, title: 'lock, search', focus: 'field', scroll: 'top' },
  { act: { link: `^${LOCK}` }, title: LOCK, focus: 'heading', scroll: 'in view' },
  { act: 'back', title: 'lock, search', focus: 'link', scroll: 'as left' },
  { act: { link: `^${PAPER}, front` }, title: PAPER, focus: 'heading', scroll: 'top' },
  { act: { link: '^Voices$' }, title: 'Voices', focus: 'heading', scroll: 'top' },
  { act: { link: '^Edda Quill' }, title: 'Edda Quill', focus: 'heading', scroll: 'top' },
  { act: { link: `^${LOCK}` }, title: LOCK, focus: 'words', scroll: 'in view' },
  { act: 'back', title: 'Edda Quill', focus: 'link', scroll: 'as left' },
  { act: { link: '^Topics$' }, title: 'Topics', focus: 'heading', scroll: 'top' },
  { act: { link: '^Notices' }, title: 'Notices', focus: 'heading', scroll: 'top' },
  { act: { link: '^Older' }, title: 'Notices', focus: 'heading', scroll: 'top' },
  { act: { link: '^Market$' }, title: 'Market', focus: 'heading', scroll: 'top' },
  { act: { link: `^${RECIPE}` }, title: RECIPE, focus: 'heading', scroll: 'top' },
  { act: 'back', title: 'Market', focus: 'link', scroll: 'as left' },
];

/** In CSS pixels: a face that came too late for the page one left breaks a line or two of it anew on the way back. */
const SAME_PLACE = 48;

/** Takes every step, and looks after each where it has led. */
export async function walkThrough(walker: Walker): Promise<void> {
  const left = new Map<unknown, number>();
  const scrolled = async (): Promise<number> => Number(await walker.ask('window.scrollY'));
  for (const [place, { act, title, focus, scroll }] of steps.entries()) {
    const at = `step ${place + 1}, ${JSON.stringify(act)}`;
    const from = await walker.ask('location.pathname + location.search');
    if (typeof act === 'object' && 'link' in act) await walker.reach(act.link);
    left.set(from, await scrolled());
    await perform(walker, act);
    await expect.poll(() => walker.ask('document.title'), at).toMatch(new RegExp(`^${title}`));
    // What was found for the letters before is still there, and goes as one presses it
    await expect.poll(() => walker.ask(IS_AT_REST), at).toBe(true);
    await expect.poll(() => walker.ask(whatHasFocus(String(from))), `${at}: focus`).toBe(focus);
    if (scroll === 'in view') {
      await expect.poll(() => walker.ask(IS_FOCUS_IN_VIEW), `${at}: in view`).toBe(true);
      continue;
    }
    const here = await walker.ask('location.pathname + location.search');
    const wanted = scroll === 'top' ? 0 : left.get(here);
    await expect
      .poll(async () => Math.abs((await scrolled()) - Number(wanted)), `${at}: ${scroll}`)
      .toBeLessThan(SAME_PLACE);
  }
}

function perform(walker: Walker, act: Step['act']): Promise<unknown> {
  if (act === 'back') return walker.back();
  if (act === 'forward') return walker.forward();
  if (act === 'skip') return walker.ask('document.querySelector(".skip-link").click()');
  return 'link' in act ? walker.follow(act.link) : walker.type(act.type);
}

const IS_AT_REST = `document.querySelector('[aria-busy="true"]') === null`;

const IS_FOCUS_IN_VIEW = `(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})()`;

function whatHasFocus(from: string): string {
  return `(() => {
    const focused = document.activeElement;
    if (focused.localName === 'h1') return 'heading';
    if (focused.localName === 'main') return 'main';
    if (focused.type === 'search') return 'field';
    if (location.hash.startsWith('#b') && focused.id === location.hash.slice(1).split('.')[0]) return 'words';
    const { pathname, search } = new URL(focused.href ?? location.href);
    return pathname + search === ${JSON.stringify(from)} ? 'link' : focused.outerHTML.slice(0, 120);
  })()`;
}
