import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Topic, TopicsPage } from '#edition/page/topic.ts';
import { aHeadline, aManifest } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const rows = [
  { name: 'Harbour Board', slug: 'harbour-board', count: 12 },
  { name: 'Averell', slug: 'averell', count: 4 },
];
const index: TopicsPage = { schema: 1, page: 1, pages: 1, count: 2, rows };
const topic: Topic = {
  schema: 1,
  name: 'Mira Holt',
  slug: 'mira-holt',
  also: ['Holt'],
  count: 2,
  first: '2024-01-02',
  last: '2024-03-14',
  page: 1,
  pages: 1,
  articles: [aHeadline(), aHeadline({ id: 'b', headline: 'Bell rings' })],
  voice: 'mira-holt',
  voices: [{ name: 'Tomas Brandeis', slug: 'tomas-brandeis', articles: 2 }],
  beside: [{ name: 'Harbour Board', slug: 'harbour-board', articles: 2 }],
};
const names = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'Topics' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

const href = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('the index of topics', () => {
  it('is narrowed by typing, and sorted by name where asked', async () => {
    const { router } = await renderAt('/topics', { topics: index });
    expect(names()).toEqual(['Harbour Board', 'Averell']);
    await userEvent.click(screen.getByRole('radio', { name: 'By name' }));
    await waitFor(() => expect(names()).toEqual(['Averell', 'Harbour Board']));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a topic' }), 'boa');
    await waitFor(() => expect(names()).toEqual(['Harbour Board']));
    expect(router.state.location.search).toBe('?q=boa&sort=name');
  });

  it('says what would stand here where there is none', async () => {
    await renderAt('/topics', { topics: { ...index, count: 0, rows: [] } });
    expect(screen.getByText('There are no topics yet')).toBeDefined();
  });
});

describe('the page of a topic', () => {
  it('has its stories, who is quoted in them, and what else they are on', async () => {
    await renderAt('/topic/mira-holt', { topic });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mira Holt');
    expect(screen.getByText('2 stories')).toBeDefined();
    expect(screen.getByText('Holt')).toBeDefined();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(href('What Mira Holt said')).toBe('/voices/mira-holt');
    expect(href('Tomas Brandeis')).toBe('/voices/tomas-brandeis');
    expect(href('Harbour Board')).toBe('/topic/harbour-board');
    expect(document.title).toBe('Mira Holt · The Testing Times');
  });

  it('is where the address of a tag leads', async () => {
    const { router } = await renderAt('/tag/mira-holt', { topic });
    expect(router.state.location.pathname).toBe('/topic/mira-holt');
  });

  it('speaks the language of the edition', async () => {
    await renderAt('/topic/mira-holt', { topic, manifest: aManifest({ language: 'fa' }) });
    expect(screen.getByText('۲ خبر')).toBeDefined();
    expect(screen.getByRole('heading', { level: 2, name: 'گویندگان این خبرها' })).toBeDefined();
  });
});
