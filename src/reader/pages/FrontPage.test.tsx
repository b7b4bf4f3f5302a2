import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aHeadline, aHeadlinePage, aManifest, anArticle, anImage } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const lead = aHeadline({ id: 'pier', headline: 'Pier to reopen', image: anImage() });
const bare = aHeadline({ id: 'notice', headline: 'Notice' });
delete bare.standfirst;
delete bare.published;
delete bare.section;
const quote = {
  text: 'A crane is only as quick as its railway.',
  language: 'en',
  speaker: 'Nune Sarkand',
  role: 'harbour master',
  id: 'ferry-returns',
  headline: 'Ferry returns to the old quay',
};
const print = (place: number, source: string) => ({
  id: `print-${place}`,
  headline: `Ferry is back, ${place}`,
  language: 'en',
  source,
});

describe('the front page', () => {
  it('is the newspaper: one h1 with its name, its day, its sections, its title', async () => {
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [lead], lead: 'pier' })] });
    expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual([
      'The Testing Times',
    ]);
    expect(screen.getByText('Thursday 14 March 2024')).toBeDefined();
    const sections = within(screen.getByRole('navigation', { name: 'Sections' }));
    expect(sections.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Front',
      'Harbour',
      'Arts',
      'Voices',
      'Topics',
    ]);
    expect(sections.getByRole('link', { name: 'Front' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('The Testing Times');
  });

  it('leads with its picture, fetched first, and a headline that links to the article', async () => {
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [aHeadline(), lead], lead: 'pier' })] });
    const top = within(screen.getByRole('region', { name: 'Lead story' }));
    const picture = top.getByRole('img', { name: 'A white ferry beside a low stone quay' });
    expect(picture.getAttribute('fetchpriority')).toBe('high');
    expect(picture.getAttribute('loading')).toBe('eager');
    expect(top.getByRole('link', { name: 'Pier to reopen' }).getAttribute('href')).toBe('/article/pier');
  });

  it.each([
    [16, ''],
    [17, 'is-long'],
    [27, 'is-very-long'],
  ])('sets the headline of the lead smaller the longer it is: %i words', async (words, size) => {
    const long = aHeadline({ headline: 'quay '.repeat(words) });
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [long], lead: long.id })] });
    expect(screen.getByRole('heading', { name: /^quay/ }).className.trim()).toBe(
      `lead-headline ${size}`.trim(),
    );
  });

  it('shows whose words it features and where they stand', async () => {
    const page = aHeadlinePage({ rows: [lead, aHeadline()], lead: 'pier', featuredQuote: quote });
    await renderAt('/', { headlines: [page] });
    const card = within(screen.getByRole('figure', { name: 'Quoted' }));
    expect(card.getByText('A crane is only as quick as its railway.')).toBeDefined();
    expect(card.getByText('Nune Sarkand')).toBeDefined();
    expect(card.getByRole('link').getAttribute('href')).toBe('/article/ferry-returns');
  });

  it('sets the headline of a story in another language apart from the words around it', async () => {
    const persian = { ...quote, headline: 'کشتی بازگشت', language: 'fa' };
    const page = aHeadlinePage({ rows: [lead], lead: 'pier', featuredQuote: persian });
    await renderAt('/', { headlines: [page] });
    const headline = screen.getByText('کشتی بازگشت');
    expect([headline.tagName, headline.lang, headline.dir]).toEqual(['BDI', 'fa', 'rtl']);
  });

  it('folds the prints of one text to one row, which leads to each of them', async () => {
    const prints = ['Osterby Post', 'Saltby Echo', 'Coastal Wire', 'Tern Mail', 'Hollin News'].map(
      (source, place) => print(place, source),
    );
    await renderAt('/', {
      headlines: [aHeadlinePage({ rows: [aHeadline({ source: 'Coastal Wire', prints })] })],
    });
    const row = within(screen.getByRole('article'));
    expect(row.getByText(/also in/).textContent).toBe(
      'Coastal Wire · also in Osterby Post, Saltby Echo, Ferry is back, 2, and 2 more',
    );
    expect(row.getByRole('link', { name: 'Saltby Echo' }).getAttribute('href')).toBe('/article/print-1');
  });

  it('sets kicker, standfirst, time and minutes, and nothing for what a row lacks', async () => {
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [aHeadline(), bare] })] });
    const [full, empty] = screen.getAllByRole('article');
    expect(full?.textContent).toBe(
      'HarbourFerry returns to the old quayNobody had missed it, until it came back.10:454 min',
    );
    expect(empty?.textContent).toBe('Notice4 min');
  });

  it('gives each headline its own language and direction', async () => {
    const persian = aHeadline({ id: 'fa', headline: 'بندر باز می‌شود', language: 'fa' });
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [persian] })] });
    const headline = screen.getByRole('heading', { level: 2 });
    expect([headline.lang, headline.dir]).toEqual(['fa', 'rtl']);
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('turns its pages by links one can share', async () => {
    const first = aHeadlinePage({ pages: 3 });
    const second = aHeadlinePage({ page: 2, pages: 3, rows: [aHeadline({ id: 'b', headline: 'Bell' })] });
    await renderAt('/', { headlines: [first, second] });
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(pages.queryByRole('link', { name: 'Newer' })).toBeNull();
    await userEvent.click(pages.getByRole('link', { name: 'Older' }));
    await screen.findByRole('link', { name: 'Bell' });
    expect(screen.getByText('Page 2 of 3')).toBeDefined();
    await waitFor(() => expect(document.title).toBe('The Testing Times, page 2'));
    const older = screen.getByRole('link', { name: 'Older' });
    expect(older.getAttribute('href')).toBe('/page/3');
    expect(screen.getByRole('link', { name: 'Newer' }).getAttribute('href')).toBe('/');
  });

  it('says in words that a newspaper is still empty', async () => {
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [] })] });
    expect(screen.getByText('This newspaper has no stories yet.')).toBeDefined();
  });

  it('speaks Persian and reads from the right in a Persian edition', async () => {
    const manifest = aManifest({ language: 'fa', name: 'پیک بندر' });
    const rows = [aHeadline({ id: 'a', published: '2024-03-13', byline: ['میرا هولت', 'توماس برندیس'] })];
    await renderAt('/', { manifest, headlines: [aHeadlinePage({ rows, lead: 'a', pages: 2 })] });
    expect(screen.getByText(/میرا/).parentElement?.textContent).toBe('میرا هولت، توماس برندیس');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl']);
    expect(screen.getByText('دیروز')).toBeDefined();
    expect(screen.getByText('صفحهٔ ۱ از ۲')).toBeDefined();
  });
});

describe('going from the front page to an article and back', () => {
  it('moves the focus to the headline, and back to the link one left by', async () => {
    const headlines = [aHeadlinePage({ rows: [lead, aHeadline()] })];
    const { router } = await renderAt('/', { headlines, articles: [anArticle()] });
    await userEvent.click(screen.getByRole('link', { name: 'Ferry returns to the old quay' }));
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: 'Ferry returns to the old quay',
    });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await router.navigate(-1);
    const link = await screen.findByRole('link', { name: 'Ferry returns to the old quay' });
    await waitFor(() => expect(document.activeElement).toBe(link));
  });
});
