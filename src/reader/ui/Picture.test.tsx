import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { anImage } from '#testing/builders.ts';
import { Picture } from './Picture.tsx';

function renderUnder(basename: string, element: ReactElement): HTMLElement {
  const router = createMemoryRouter([{ path: '*', element }], {
    basename,
    initialEntries: [`${basename}a/b`],
  });
  return render(<RouterProvider router={router} />).container;
}

describe('Picture', () => {
  it('offers every width in both formats, under the base path of the site', () => {
    const container = renderUnder(
      '/news/',
      <Picture image={anImage({ widths: [320, 640] })} sizes="100vw" />,
    );
    expect(container.querySelector('source')?.getAttribute('srcset')).toBe(
      '/news/edition/images/0123456789abcdef-320.webp 320w, /news/edition/images/0123456789abcdef-640.webp 640w',
    );
    const image = screen.getByRole('img');
    expect(image.getAttribute('srcset')).toContain('-640.jpg 640w');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1600', '1000']);
    expect(image.getAttribute('loading')).toBe('lazy');
  });

  it('goes, frame and all, where the picture cannot be had', () => {
    const container = renderUnder('/', <Picture image={anImage()} sizes="100vw" className="frame" />);
    fireEvent.error(screen.getByRole('img'));
    expect(container.querySelector('.frame')).toBeNull();
  });

  it('is silent beside words that say it already', () => {
    renderUnder('/', <Picture image={anImage()} sizes="100vw" isDecorative />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
