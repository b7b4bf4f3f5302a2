import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const stop = (id: string) => ({ id, headline: `Report ${id}`, language: 'en', published: '2024-03-01' });

describe('an article among others', () => {
  it('names where else its text was printed, who printed it first, and the way to compare', async () => {
    const print = { id: 'wire', headline: 'Ferry is back', language: 'en', source: 'Coastal Wire' };
    await renderAt('/article/ferry-returns', {
      articles: [anArticle({ prints: [print], firstPrint: 'wire' })],
    });
    const elsewhere = within(await screen.findByRole('region', { name: 'The same report elsewhere' }));
    expect(elsewhere.getByText('Ferry is back')).toBeTruthy();
    expect(elsewhere.getByText('printed it first')).toBeTruthy();
    expect(elsewhere.getByRole('link', { name: 'Compare' }).getAttribute('href')).toBe(
      '/article/ferry-returns?compare=wire',
    );
  });

  it('leads through the story it is a part of', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          story: {
            id: 'first',
            headline: 'Report latest',
            subject: 'North Pier',
            part: 4,
            parts: 7,
            first: stop('first'),
            previous: stop('previous'),
            next: stop('next'),
            latest: stop('latest'),
          },
        }),
      ],
    });
    expect(screen.getByRole('link', { name: /part 4 of 7/ }).getAttribute('href')).toBe('/story/first');
    const thread = within(screen.getByRole('navigation', { name: 'This story so far' }));
    expect(
      thread.getAllByRole('listitem').map((item) => item.textContent?.replace('1 March 2024', '')),
    ).toEqual([
      'Report first',
      'Report previous',
      '14 March 2024Ferry returns to the old quay',
      'Report next',
      'Report latest',
    ]);
  });
});
