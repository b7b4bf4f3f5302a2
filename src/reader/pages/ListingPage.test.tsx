import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aHeadline, aHeadlinePage } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

describe('the page of a section or source', () => {
  it.each([
    ['section', 'Section'],
    ['source', 'Source'],
  ] as const)('is headed by the name of the %s, with its kind and count', async (kind, label) => {
    const rows = [aHeadline(), aHeadline({ id: 'b', headline: 'Bell rings' })];
    const page = aHeadlinePage({ listing: { kind, slug: 'harbour' }, name: 'Harbour', rows });
    await renderAt(`/${kind}/harbour`, { headlines: [page] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harbour');
    expect(screen.getByText(label)).toBeDefined();
    expect(screen.getByText('2 stories')).toBeDefined();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(document.title).toBe('Harbour · The Testing Times');
  });

  it('does not repeat the section over each of its headlines', async () => {
    const page = aHeadlinePage({ listing: { kind: 'section', slug: 'harbour' }, name: 'Harbour' });
    await renderAt('/section/harbour', { headlines: [page] });
    expect(screen.getAllByRole('link', { name: 'Harbour' })).toHaveLength(1);
  });

  it('finds a section whose name is not Latin', async () => {
    const page = aHeadlinePage({ listing: { kind: 'section', slug: 'رود' }, name: 'رود' });
    await renderAt(`/section/${encodeURIComponent('رود')}`, { headlines: [page] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('رود');
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    '/section/unheard-of',
    '/article/never-written',
    '/article/..%2Fmanifest',
    '/page/9',
    '/?page=9',
    '/no/such/page',
  ])('says so at %s, with the masthead and the way home', async (address) => {
    await renderAt(address);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeDefined();
    const home = screen.getByRole('link', { name: 'Go to the front page' });
    expect(home.getAttribute('href')).toBe('/');
    expect(screen.getByRole('banner')).toBeDefined();
  });
});
