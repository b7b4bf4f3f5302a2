import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Voice, VoiceRow, VoicesPage } from '#edition/page/voice.ts';
import { aManifest } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const rows: VoiceRow[] = [
  {
    name: 'Mira Holt',
    slug: 'mira-holt',
    roles: ['harbour master'],
    count: 2,
    first: '2024-01-02',
    last: '2024-03-14',
  },
  { name: 'Ángel Brandeis', slug: 'ángel-brandeis', roles: [], count: 1 },
];
const index: VoicesPage = { schema: 1, page: 1, pages: 1, count: 2, rows };
const [mira] = rows;
const voice: Voice = {
  schema: 1,
  ...mira!,
  page: 1,
  pages: 1,
  quotations: [
    {
      id: 'ferry-returns',
      headline: 'Ferry returns',
      published: '2024-03-14',
      language: 'en',
      speaker: 'Holt',
      parts: [{ block: 2, start: 1, end: 16, words: 'We open in May,' }],
      before: '“',
      after: '” Holt told the meeting on Monday.',
    },
  ],
  coQuoted: [{ name: 'Ángel Brandeis', slug: 'ángel-brandeis', articles: 1 }],
};
const names = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

describe('the index of voices', () => {
  it('is narrowed by typing a name, without accents, and the address keeps it', async () => {
    const { router } = await renderAt('/voices', { voices: [index] });
    expect(names()).toEqual(['Mira Holt', 'Ángel Brandeis']);
    const field = screen.getByRole('searchbox', { name: 'Find a name' });
    await userEvent.type(field, 'ang');
    await vi.waitFor(() => expect(names()).toEqual(['Ángel Brandeis']));
    expect(router.state.location.search).toBe('?q=ang');
    expect(document.activeElement).toBe(field);
  });

  it('goes on over pages that are numbered in the title, and neither newer nor older', async () => {
    const page = { ...index, page: 2, pages: 3 };
    await renderAt('/voices/page/2', { voices: [page] });
    expect(document.title).toBe('Voices, page 2 · The Testing Times');
    expect(screen.getByRole('link', { name: 'Previous' }).getAttribute('href')).toBe('/voices');
    expect(screen.getByRole('link', { name: 'Next' }).getAttribute('href')).toBe('/voices/page/3');
  });

  it('is sorted by last name when asked', async () => {
    const { router } = await renderAt('/voices', { voices: [index] });
    await userEvent.click(screen.getByRole('radio', { name: 'By name' }));
    await vi.waitFor(() => expect(names()).toEqual(['Ángel Brandeis', 'Mira Holt']));
    expect(router.state.location.search).toBe('?sort=name');
  });

  it('says so where nobody is found, and where nobody is quoted', async () => {
    const { unmount } = await renderAt('/voices?q=xyz', { voices: [index] });
    expect(screen.getByText('No voice is called “xyz”')).toBeDefined();
    unmount();
    await renderAt('/voices', { voices: [{ ...index, count: 0, rows: [] }] });
    expect(screen.getByText('Nobody is quoted yet')).toBeDefined();
  });
});

describe('the page of a voice', () => {
  it('shows the words, what stands around them, and the way to them', async () => {
    await renderAt('/voices/mira-holt', { voice });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mira Holt');
    expect(document.title).toBe('Mira Holt · The Testing Times');
    expect(screen.getByRole('blockquote').textContent).toBe('“We open in May”');
    expect(screen.getByText('“…” Holt told the meeting on Monday.')).toBeDefined();
    const link = screen.getByRole('link', { name: 'Ferry returns' });
    expect(link.getAttribute('href')).toBe('/article/ferry-returns#b2.1-16');
    expect(screen.getByRole('link', { name: 'Ángel Brandeis' })).toBeDefined();
  });

  it('says where the words stand, with the colon of the newspaper’s language', async () => {
    await renderAt('/voices/mira-holt', { manifest: aManifest({ language: 'zh' }), voice });
    const source = screen.getByRole('link', { name: 'Ferry returns' }).parentElement;
    expect(source?.textContent).toBe('在报道中：Ferry returns');
  });

  it('sets one sentence that its attribution parts in one pair of marks', async () => {
    const [said] = voice.quotations;
    const parts = ['A pier is a promise,', 'and I keep it.'].map((words, start) => ({
      block: 2,
      start,
      end: 16,
      words,
    }));
    await renderAt('/voices/mira-holt', { voice: { ...voice, quotations: [{ ...said!, parts }] } });
    expect(screen.getByRole('blockquote').textContent).toBe('“A pier is a promise, and I keep it.”');
  });

  it('is not found under an unknown name', async () => {
    await renderAt('/voices/nobody');
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeDefined();
  });
});
