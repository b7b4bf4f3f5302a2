import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aHeadline, aHeadlinePage } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

describe('the front page', () => {
  it('lists the headlines as links to their articles', async () => {
    await renderAt('/', { headlines: [aHeadlinePage({ rows: [aHeadline()] })] });
    const link = screen.getByRole('link', { name: 'Ferry returns to the old quay' });
    expect(link.getAttribute('href')).toBe('/article/ferry-returns');
  });
});
