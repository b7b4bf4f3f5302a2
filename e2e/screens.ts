// The kinds of pages, and what opens over them, in English and in Persian: what every reader must be able to use.
import { expect, type Page } from '@playwright/test';
import { untilComplete } from './fixtures.ts';

export type Screen = {
  name: string;
  address: string;
  language: 'en' | 'fa';
  /** Whether the reader's own things stand on the shelves. */
  isFurnished?: boolean;
  /** What is done once the page stands: opening what the screen is about. */
  arrange?: (page: Page) => Promise<void>;
};

const ENGLISH = 'http://localhost:4173';
const PERSIAN = 'http://localhost:4174';
const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';
const FERRY = '/article/ferry-bell-rings-again-at-larkmoor-steps/';
const HERON = '/article/two-tractors-free-the-heron/';
const AB_BAND = '/article/shora-be-bazsazi-ab-band-ray-dad/';
const furnished: Partial<Screen> = { isFurnished: true };

export const screens: readonly Screen[] = [
  english('front', '/'),
  english('front with a story begun', '/', furnished),
  english('second page of the front', '/page/2/'),
  english('section', '/section/river/'),
  english('source', '/source/larkmoor-river-office/'),
  english('topics', '/topics/'),
  english('topic', '/topic/notices/'),
  english('article', LOCK),
  english('article from a text', FERRY),
  english('article in another language', '/article/sayyad-al-nahr/'),
  english('article printed twice', HERON),
  english('article just saved', LOCK, { arrange: save }),
  english('listening', LOCK, { arrange: listen }),
  english('gallery', LOCK, opening('button', 'Enlarge', { dialog: 'Pictures', with: 'img' })),
  english(
    'about the text',
    FERRY,
    opening('button', 'About this text', { dialog: 'About this text', with: 'term' }),
  ),
  english(
    'comparison',
    HERON,
    opening('link', 'Compare', { dialog: 'Two prints of one text', with: 'checkbox' }),
  ),
  english('search', '/search/'),
  english('search with results', '/search/?q=lock'),
  english('search with a slip', '/search/?q=rebiuld'),
  english('search without results', '/search/?q=zzxqy'),
  english('stories', '/stories/'),
  english('story', '/story/keeper-of-the-lock-retires-his-boat/'),
  english('voices', '/voices/'),
  english('voice', '/voices/edda-quill/'),
  english('saved, empty', '/saved/'),
  english('saved', '/saved/', { ...furnished, arrange: waitFor('Without a connection') }),
  english('history', '/history/', furnished),
  english('muted', '/muted/', furnished),
  english('highlights', '/highlights/', furnished),
  english(
    'settings',
    '/',
    opening('button', 'Reading settings', { region: 'Reading settings', with: 'radio' }),
  ),
  english('keys', '/', { arrange: askForKeys }),
  english('not found', '/nothing-here'),
  persian('front', '/'),
  persian('section', '/section/رود/'),
  persian('topics', '/topics/'),
  persian('topic', '/topic/رودخانه/'),
  persian('article', AB_BAND),
  persian(
    'about the text',
    AB_BAND,
    opening('button', 'دربارهٔ این متن', { dialog: 'دربارهٔ این متن', with: 'term' }),
  ),
  persian('search', '/search/'),
  persian('search with results', '/search/?q=آب‌بند'),
  persian('search without results', '/search/?q=zzxqy'),
  persian('stories', '/stories/'),
  persian('story', '/story/shora-be-bazsazi-ab-band-ray-dad/'),
  persian('voices', '/voices/'),
  persian('voice', '/voices/تَم-اورین/'),
  persian('saved, empty', '/saved/'),
  persian('saved', '/saved/', { ...furnished, arrange: waitFor('بدون اینترنت') }),
  persian('history', '/history/', furnished),
  persian('muted', '/muted/', furnished),
  persian('highlights', '/highlights/', furnished),
  persian('settings', '/', opening('button', 'تنظیمات خواندن', { region: 'تنظیمات خواندن', with: 'radio' })),
  persian('keys', '/', { arrange: askForKeys }),
  persian('not found', '/nothing-here'),
];

function english(name: string, path: string, more: Partial<Screen> = {}): Screen {
  return { name, address: ENGLISH + path, language: 'en', ...more };
}

function persian(name: string, path: string, more: Partial<Screen> = {}): Screen {
  return { name, address: PERSIAN + path, language: 'fa', ...more };
}

/** Opens a screen as it is described, and waits until all of it has come. */
export async function openScreen(
  page: Page,
  { address, isFurnished, arrange, language }: Screen,
): Promise<void> {
  if (isFurnished)
    await furnish(
      page,
      new URL('/saved/', address.startsWith('/') ? 'http://localhost:4173' : address).href,
      language,
    );
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await untilComplete(page);
  await page.waitForLoadState('networkidle');
  if (isFurnished) await expect(page.getByRole('banner').getByRole('link', { name: /[2۲]$/ })).toBeVisible();
  await arrange?.(page);
}

/** What stands under this heading comes last. */
function waitFor(name: string): Screen['arrange'] {
  return (page) => expect(page.getByRole('heading', { name })).toBeVisible();
}

type Opened = { dialog?: string; region?: string; with: 'img' | 'term' | 'checkbox' | 'radio' | 'combobox' };

/** Presses what opens something over the page, until it is open and filled: its code comes after the page. */
function opening(
  role: 'button' | 'link',
  name: string,
  { dialog, region, with: filling }: Opened,
): Partial<Screen> {
  return {
    arrange: async (page) => {
      const opened = page.getByRole(dialog === undefined ? 'region' : 'dialog', { name: dialog ?? region });
      await expect(async () => {
        if (!(await opened.isVisible()))
          await page.getByRole(role, { name }).first().click({ timeout: 1000 });
        await expect(opened.getByRole(filling).first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  };
}

/** The machines that test have no voices: one is put there. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voice = { voiceURI: 'ada', name: 'Ada', lang: 'en-GB', localService: true, default: true };
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [voice] });
  });
  await opening('button', 'Listen', { region: 'Reading aloud', with: 'combobox' }).arrange?.(page);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
}

async function askForKeys(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Shift+?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 250 });
  }).toPass();
}

/** Brings a library onto the shelves by the file that the reader's own export writes. */
async function furnish(page: Page, address: string, language: Screen['language']): Promise<void> {
  const { button, library } = furniture[language];
  await page.goto(address);
  await page.getByLabel(button).setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(library)),
  });
  // Said once all of it stands on the shelves, or stood there before
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
}

const at = '2024-03-14T09:00:00.000Z';
const furniture = {
  en: {
    button: 'Import a file',
    library: aLibrary(
      [
        {
          id: 'keeper-of-the-lock-retires-his-boat',
          headline: 'Keeper of the lock retires his boat',
          language: 'en',
        },
        { id: 'sayyad-al-nahr', headline: 'صياد النهر يعود بلا شبكة', language: 'ar' },
      ],
      'Larch was chosen over oak',
      'quinces',
    ),
  },
  fa: {
    button: 'آوردن فایل',
    library: aLibrary(
      [
        { id: 'shora-be-bazsazi-ab-band-ray-dad', headline: 'شورا به بازسازی آب‌بند رأی داد', language: 'fa' },
        { id: 'pol-e-sabz', headline: 'پل سبز', language: 'fa' },
      ],
      'نقشه‌ها را بخواهد',
      'خرمالو',
    ),
  },
};

function aLibrary(rows: { id: string; headline: string; language: string }[], exact: string, word: string) {
  const kept = rows.map((row, place) => ({
    row: { ...row, minutes: 3, published: '2024-03-12T18:30:00Z' },
    at,
    ...(place === 0 && { note: exact }),
  }));
  const [row] = rows;
  return {
    schema: 1,
    saved: kept,
    read: kept,
    muted: [{ kind: 'word', text: word, at }],
    highlights: [{ row, block: 1, start: 3, exact, prefix: '', suffix: '', at }],
    places: [{ row, point: { block: 1, offset: 0, quote: exact, skip: 0 }, minutesLeft: 2, at }],
  };
}
