import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Part, Story } from '#edition/page/story.ts';
import { aHeadline, anArticle } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const part = (id: string, published: string | undefined, more: Partial<Part> = {}): Part => {
  const { published: _, ...row } = aHeadline({ id, headline: `Report ${id}` });
  return { ...row, voices: [], ...(published !== undefined && { published }), ...more };
};
const story: Story = {
  schema: 1,
  id: 'a',
  headline: 'Report c',
  language: 'en',
  subject: 'North Pier',
  first: '2024-01-19',
  last: '2024-03-14',
  parts: [
    part('a', '2024-01-19'),
    part('b', '2024-01-20', { isTurn: true, voices: [{ name: 'Nune Sarkand', slug: 'nune-sarkand' }] }),
    part('c', '2024-03-14', { source: 'Coastal Wire' }),
    part('d', undefined),
  ],
};

describe('the page of a story', () => {
  it('is called by its subject, and says where the story stands', async () => {
    await renderAt('/story/a', { story });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('North Pier');
    expect(screen.getByText('The latest').parentElement?.textContent).toBe('The latest Report c');
    expect(screen.getByText('4 reports')).toBeDefined();
    expect(screen.getByText('19 January – 14 March 2024')).toBeDefined();
    expect(document.title).toBe('North Pier · The Testing Times');
  });

  it('is called by its latest headline where it has no subject', async () => {
    const { subject: _, ...plain } = story;
    await renderAt('/story/a', { story: plain });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Report c');
  });

  it('goes from the first report over turns and quiet to the latest', async () => {
    await renderAt('/story/a', { story });
    const list = within(screen.getByRole('list', { name: 'Reports in order of time' }));
    const dates = list.getAllByRole('listitem').map((item) => {
      const quiet = within(item).queryByText(/Nothing for/)?.textContent;
      const date = item.querySelector('.story-date')?.textContent;
      return [quiet, date];
    });
    expect(dates).toEqual([
      [undefined, '19 January 2024First report'],
      [undefined, '20 January 2024Turning point'],
      ['Nothing for 53 days', '14 March 2024Latest'],
      [undefined, 'Undated'],
    ]);
    expect(list.getByRole('link', { name: 'Nune Sarkand' }).getAttribute('href')).toBe(
      '/voices/nune-sarkand',
    );
    expect(list.getByText('Coastal Wire')).toBeDefined();
  });

  it('is found by the id of any of its articles', async () => {
    const stop = { id: 'a', headline: 'Report c', part: 2, parts: 4 };
    const { router } = await renderAt('/story/b', {
      story,
      articles: [anArticle({ id: 'b', story: stop })],
    });
    expect(router.state.location.pathname).toBe('/story/a');
  });

  it('is not there for an article that is part of none', async () => {
    await renderAt('/story/alone', { articles: [anArticle({ id: 'alone' })] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
  });
});

describe('the list of stories', () => {
  it('names each story by subject and latest headline', async () => {
    const { schema: _, parts, ...row } = story;
    await renderAt('/stories', {
      stories: { schema: 1, page: 1, pages: 1, count: 1, rows: [{ ...row, parts: parts.length }] },
    });
    const list = within(screen.getByRole('list', { name: 'Running stories' }));
    expect(list.getByRole('link', { name: 'Report c' }).getAttribute('href')).toBe('/story/a');
    expect(list.getByText('North Pier')).toBeDefined();
    expect(screen.getByText('1 running story')).toBeDefined();
  });

  it('says so where there is none', async () => {
    await renderAt('/stories', { stories: { schema: 1, page: 1, pages: 1, count: 0, rows: [] } });
    expect(screen.getByText('No story runs on yet')).toBeDefined();
  });
});
