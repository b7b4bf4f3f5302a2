// A newspaper in each language that the interface speaks, below a path of its own host.
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { host, printNewspaper, type Host } from './newspaper.ts';

type Said = {
  direction: 'ltr' | 'rtl';
  headline: string;
  text: string;
  query: string;
  front: string;
  sections: string;
  field: string;
  results: string;
  saved: string;
  tabs: string;
  settings: string;
  theme: string;
};

const LANGUAGES: Readonly<Record<string, Said>> = {
  'ar-EG': {
    direction: 'rtl',
    headline: 'الجسر القديم يفتح من جديد',
    text: 'عاد الناس إلى الجسر صباح الثلاثاء.\nوعادت العبّارة إلى مرساها.',
    query: 'الجسر',
    front: 'الرئيسية',
    sections: 'الأقسام',
    field: 'بحث',
    results: 'النتائج',
    saved: 'محفوظ لوقت لاحق',
    tabs: 'صفحاتك',
    settings: 'إعدادات القراءة',
    theme: 'المظهر',
  },
  de: {
    direction: 'ltr',
    headline: 'Die alte Brücke ist wieder offen',
    text: 'Am Dienstag kamen die Leute zurück auf die Brücke.\nDie Fähre liegt wieder am Steg.',
    query: 'Brücke',
    front: 'Titelseite',
    sections: 'Ressorts',
    field: 'Suche',
    results: 'Treffer',
    saved: 'Für später gemerkt',
    tabs: 'Ihre Seiten',
    settings: 'Leseeinstellungen',
    theme: 'Farben',
  },
  es: {
    direction: 'ltr',
    headline: 'El puente viejo vuelve a abrir',
    text: 'El martes la gente volvió al puente.\nLa barca volvió a su amarre.',
    query: 'puente',
    front: 'Portada',
    sections: 'Secciones',
    field: 'Buscar',
    results: 'Resultados',
    saved: 'Guardado para después',
    tabs: 'Sus páginas',
    settings: 'Ajustes de lectura',
    theme: 'Tema',
  },
  fr: {
    direction: 'ltr',
    headline: 'Le vieux pont rouvre',
    text: 'Mardi, les gens sont revenus sur le pont.\nLe bac a retrouvé son quai.',
    query: 'pont',
    front: 'À la une',
    sections: 'Rubriques',
    field: 'Rechercher',
    results: 'Résultats',
    saved: 'Gardés pour plus tard',
    tabs: 'Vos pages',
    settings: 'Réglages de lecture',
    theme: 'Thème',
  },
  'zh-CN': {
    direction: 'ltr',
    headline: '老桥重新开放',
    text: '周二上午，人们回到桥上。\n渡轮也回到了码头。',
    query: '老桥',
    front: '头版',
    sections: '栏目',
    field: '搜索',
    results: '搜索结果',
    saved: '我的收藏',
    tabs: '我的',
    settings: '阅读设置',
    theme: '主题',
  },
};

for (const [language, said] of Object.entries(LANGUAGES))
  test.describe(`a newspaper in ${language}`, () => {
    let site: Host;

    test.beforeAll(async () => {
      const story = { id: 'bridge', headline: said.headline, text: said.text };
      site = await host(await printNewspaper([story], { language }));
    });
    test.afterAll(() => site.stop());

    test('speaks its language from the front to the story and what one saved', async ({ page, open }) => {
      await open(site.address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', said.direction);
      const sections = page.getByRole('navigation', { name: said.sections, exact: true });
      await expect(sections.getByRole('link', { name: said.front, exact: true })).toBeVisible();
      const links = sections.getByRole('link');
      const [first, last] = [await startOf(links.first()), await startOf(links.last())];
      expect(first < last).toBe(said.direction === 'ltr');
      await page.getByRole('button', { name: said.settings, exact: true }).click();
      const settings = page.getByRole('region', { name: said.settings, exact: true });
      await expect(settings.getByRole('group', { name: said.theme, exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: said.headline }).click();
      await expect(page.getByRole('heading', { level: 1, name: said.headline })).toBeVisible();
      await expect(page.getByRole('article')).toHaveCSS('direction', said.direction);
      await open(`${site.address}saved/`);
      await expect(page.getByRole('heading', { level: 1, name: said.saved, exact: true })).toBeVisible();
      await expect(page.getByRole('navigation', { name: said.tabs, exact: true })).toBeVisible();
    });

    test('finds its stories and names what it found', async ({ page, open }) => {
      await open(`${site.address}search/?q=${encodeURIComponent(said.query)}`);
      await expect(page.getByRole('searchbox', { name: said.field, exact: true })).toHaveValue(said.query);
      const results = page.getByRole('list', { name: said.results, exact: true });
      await expect(results.getByRole('link', { name: said.headline })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(said.query);
    });

    test('brings its words in one file', async ({ page, open }) => {
      await open(`${site.address}article/bridge/`);
      await page.getByRole('button', { name: said.settings, exact: true }).click();
      await expect(page.getByRole('group', { name: said.theme, exact: true })).toBeVisible();
      expect(new Set(site.asked.filter((path) => path.includes('catalogue'))).size).toBe(1);
    });
  });

/** How far from the left edge something begins, in pixels. */
async function startOf(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  return box?.x ?? NaN;
}
