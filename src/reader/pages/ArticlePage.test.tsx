import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PrintedBlock } from '#edition/block.ts';
import { places } from '#reader/data/shelf/places.ts';
import { aHeadline, aHeadlinePage, anArticle, anImage } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const paragraph = (text: string): PrintedBlock => ({ type: 'paragraph', text });
const said = '“The quay will hold,” said Ines Holm, the harbour master.';

/** A screen as tall as the page. */
class EverythingInView implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  readonly callback: (entries: { isIntersecting: boolean }[]) => void;

  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    this.callback = callback;
  }

  observe(): void {
    this.callback([{ isIntersecting: true }]);
  }

  disconnect(): void {
    this.callback([{ isIntersecting: false }]);
  }
}

describe('the article page', () => {
  it('shows head and text as one story, with what is known of it', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          byline: [{ name: 'Ines Holm' }, { name: 'مینا هلت', url: 'https://holt.example' }],
          updated: '2024-03-15T08:00:00+01:00',
          source: { name: 'Coastal Wire', url: 'https://wire.example/ferry' },
        }),
      ],
    });
    const story = within(screen.getByRole('main')).getByRole('article');
    expect(within(story).getByRole('heading', { level: 1 }).textContent).toBe(
      'Ferry returns to the old quay',
    );
    expect(within(story).getByRole('link', { name: 'Harbour' }).getAttribute('href')).toBe(
      '/section/harbour',
    );
    expect(within(story).getByText('14 March 2024, 10:45').getAttribute('datetime')).toBe(
      '2024-03-14T10:45:00+01:00',
    );
    expect(within(story).getByText('Updated 15 March 2024, 08:00')).toBeTruthy();
    expect(within(story).getByText('4 min read')).toBeTruthy();
    expect(within(story).getByRole('link', { name: 'مینا هلت' }).getAttribute('rel')).toContain('noopener');
    expect(within(story).getByRole('link', { name: 'Coastal Wire' }).getAttribute('href')).toBe(
      'https://wire.example/ferry',
    );
    expect(document.title).toBe('Ferry returns to the old quay · The Testing Times');
  });

  it('does not name the newspaper itself as a source', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [anArticle({ source: { name: 'The Testing Times' } })],
    });
    const story = within(screen.getByRole('main')).getByRole('article');
    expect(within(story).queryByRole('link', { name: 'The Testing Times' })).toBeNull();
  });

  it('does without everything that may be missing', async () => {
    const { id, schema, headline, language, minutes, body, related } = anArticle();
    await renderAt(`/article/${id}`, {
      articles: [{ id, schema, headline, language, minutes, body, related }],
    });
    const story = within(screen.getByRole('main')).getByRole('article');
    expect(within(story).queryByRole('img')).toBeNull();
    expect(within(story).queryByText(/By /)).toBeNull();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says the words of a pull-quote once, and leads from the large ones to them', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          body: [paragraph('The ferry came back.'), paragraph(said)],
          quotes: [{ block: 1, start: 1, end: 20, speaker: 'Ines Holm', role: 'harbour master' }],
          pullQuotes: [0],
        }),
      ],
    });
    const large = screen.getByText('The quay will hold', { exact: false, selector: '[aria-hidden] *' });
    expect(large.textContent).toBe('“The quay will hold”');
    await userEvent.click(
      screen.getByRole('link', { name: 'Read it in the story (the words of Ines Holm)' }),
    );
    expect(document.activeElement?.textContent).toBe(said);
    expect(getSelection()?.toString()).toBe('The quay will hold,');
    // What stays selected has its tools on the next page
    getSelection()?.removeAllRanges();
  });

  it('makes every block what it means', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          body: [
            { type: 'heading', level: 4, text: 'The fares' },
            { type: 'list', ordered: true, items: [{ text: 'Adults' }, { text: 'Two crowns', level: 1 }] },
            { type: 'quote', text: 'Dear Sir,\nMend it.', cite: 'A letter' },
            {
              type: 'table',
              caption: 'Sailings',
              header: [{ text: 'Day' }, { text: 'Boats' }],
              rows: [[{ text: 'Monday' }, { text: '4' }]],
            },
            { type: 'preformatted', text: '1. e4\n2. d4' },
            { type: 'divider' },
            {
              type: 'embed',
              url: 'https://video.example/1',
              title: 'The crossing',
              provider: 'Harbour Video',
            },
            { type: 'embed', url: 'javascript:alert(1)', title: 'No way' },
          ],
        }),
      ],
    });
    const story = within(within(screen.getByRole('main')).getByRole('article'));
    expect(story.getByRole('heading', { level: 2, name: 'The fares' })).toBeTruthy();
    expect(within(story.getByText('Adults')).getByRole('listitem').textContent?.trim()).toBe('Two crowns');
    expect(story.getByRole('blockquote').textContent).toBe('Dear Sir,\nMend it.');
    const region = story.getByRole('region', { name: 'Sailings' });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getByRole('columnheader', { name: 'Boats' })).toBeTruthy();
    expect(story.getByRole('region', { name: 'Preformatted text' }).textContent).toBe('1. e4\n2. d4');
    expect(story.getByRole('separator')).toBeTruthy();
    expect(story.getByRole('link', { name: 'The crossing' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(story.queryByRole('link', { name: 'No way' })).toBeNull();
  });

  it('turns a paragraph of another direction around, and no other', async () => {
    const persian = 'هیئت بندر چهارشنبه تشکیل جلسه داد.';
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          body: [
            paragraph('The ferry came back.'),
            paragraph(persian),
            { ...paragraph('Die Fähre.'), language: 'de' } as PrintedBlock,
          ],
        }),
      ],
    });
    expect(screen.getByText(persian).dir).toBe('rtl');
    expect(screen.getByText('Die Fähre.').lang).toBe('de');
    expect(screen.getByText('The ferry came back.').getAttribute('dir')).toBeNull();
  });

  it('opens every picture in a gallery that turns over by key', async () => {
    const user = userEvent.setup();
    const quay = anImage({ name: 'fedcba9876543210', alt: 'The quay', caption: 'The quay at noon.' });
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({ image: anImage({ credit: 'Drawing: T. Moor' }), body: [{ type: 'image', ...quay }] }),
      ],
    });
    await user.click(screen.getByRole('button', { name: 'A white ferry beside a low stone quay Enlarge' }));
    const gallery = within(await screen.findByRole('dialog', { name: 'Pictures' }));
    expect(gallery.getByText('Drawing: T. Moor')).toBeTruthy();
    expect(gallery.getByText('1 of 2')).toBeTruthy();
    gallery.getByRole('button', { name: 'Next picture' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(gallery.getByText('The quay at noon.')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(gallery.getByText('1 of 2')).toBeTruthy();
    await user.click(gallery.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows what the source linked before what was found, each as far as it leads', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          related: [
            { origin: 'found', headline: 'Crane returns', id: 'crane', reason: 'both on North Pier' },
            {
              origin: 'linked',
              headline: 'Fares',
              id: 'fares',
              excerpt: 'Fares stay as they',
              reason: 'linked',
            },
            { origin: 'linked', headline: 'Outside', url: 'https://www.post.example/a', reason: 'linked' },
            { origin: 'linked', headline: 'Nowhere', url: 'javascript:alert(1)', reason: 'linked' },
          ],
        }),
      ],
    });
    const related = within(screen.getByRole('complementary', { name: 'Related stories' }));
    expect(related.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Fares',
      'Outsidepost.example',
      'Nowhere',
      'Crane returns',
    ]);
    expect(related.getByText('Fares stay as they…')).toBeTruthy();
    expect(related.getByRole('link', { name: 'Fares' }).getAttribute('href')).toBe('/article/fares');
    expect(related.queryByRole('link', { name: 'Nowhere' })).toBeNull();
    expect(related.getByText('both on North Pier').lang).toBe('en');
  });

  it('keeps a long list of related stories short until it is asked for', async () => {
    const related = Array.from({ length: 40 }, (_, position) => ({
      origin: 'found' as const,
      headline: `Story ${position}`,
      id: `story-${position}`,
      reason: 'both on North Pier',
    }));
    await renderAt('/article/ferry-returns', { articles: [anArticle({ related })] });
    expect(screen.getByText('Show 35 more').closest('details')?.open).toBe(false);
  });

  it('goes on through the list one came from', async () => {
    const rows = ['Crane', 'Ferry', 'Pilots'].map((headline) =>
      aHeadline({ id: headline.toLowerCase(), headline }),
    );
    await renderAt('/section/harbour', {
      headlines: [aHeadlinePage({ listing: { kind: 'section', slug: 'harbour' }, name: 'Harbour', rows })],
      articles: rows.map(({ id, headline }) =>
        anArticle({ id, headline, older: { id: 'elsewhere', headline: 'Elsewhere' } }),
      ),
    });
    await userEvent.click(screen.getByRole('link', { name: 'Crane' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Next story Ferry' }));
    expect(await screen.findByRole('link', { name: 'Previous story Crane' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Next story Pilots' })).toBeTruthy();
  });

  it('goes by the front page where one came from no list', async () => {
    await renderAt('/article/ferry-returns', {
      articles: [
        anArticle({
          newer: { id: 'crane', headline: 'Crane', language: 'fa' },
          older: { id: 'pilots', headline: 'Pilots' },
        }),
      ],
    });
    expect(screen.getByRole('link', { name: 'Previous story Crane' }).getAttribute('href')).toBe(
      '/article/crane',
    );
    expect(screen.getByText('Crane').lang).toBe('fa');
    expect(screen.getByRole('link', { name: 'Next story Pilots' })).toBeTruthy();
  });

  it('leads from its topics to their stories', async () => {
    const topics = [
      { name: 'North Pier', slug: 'north-pier' },
      { name: 'اسکله', slug: 'اسکله' },
    ];
    await renderAt('/article/ferry-returns', { articles: [anArticle({ topics })] });
    const list = within(screen.getByRole('list', { name: 'Topics of this story' }));
    expect(list.getByRole('link', { name: 'North Pier' }).getAttribute('href')).toBe('/topic/north-pier');
    expect(list.getByRole('link', { name: 'اسکله' })).toBeTruthy();
  });

  it('opens where one stopped, and takes that back', async () => {
    const place = {
      row: { id: 'ferry-returns', headline: 'Ferry returns', language: 'en' },
      point: { block: 3, offset: 0, quote: 'Paragraph 4.', skip: 0 },
      minutesLeft: 1,
      at: 1,
    };
    await places.put(new Map([['ferry-returns', place]]));
    const body = Array.from({ length: 6 }, (_, position) => paragraph(`Paragraph ${position}.`));
    await renderAt('/article/ferry-returns', { articles: [anArticle({ body })] });
    expect(await screen.findByText('You are back where you stopped.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Paragraph 4.');
    await userEvent.click(screen.getByRole('button', { name: 'Start from the top' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByText('You are back where you stopped.')).toBeNull();
    await places.put(new Map([['ferry-returns', undefined]]));
  });

  it('counts as read once its end has stayed in view', async () => {
    vi.stubGlobal('IntersectionObserver', EverythingInView);
    const { router } = await renderAt('/article/read-me', { articles: [anArticle({ id: 'read-me' })] });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await router.navigate('/history');
    expect(await screen.findByRole('list', { name: 'History' })).toBeTruthy();
  });

  it('offers to try again where what came was no article', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ schema: 1, id: 'ferry-returns' })));
    await renderAt('/article/ferry-returns');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page could not be read');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says so where there is no such article, with the front one step away', async () => {
    await renderAt('/article/gone');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
    expect(screen.getByRole('link', { name: 'Go to the front page' }).getAttribute('href')).toBe('/');
  });
});
