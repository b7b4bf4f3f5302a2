import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { anImage } from '#testing/builders.ts';
import { GalleryDialog } from './GalleryDialog.tsx';

const nothing = (): void => undefined;

it('stands in the language of the newspaper, and its captions in that of the story', () => {
  const images = [anImage({ caption: 'اسکلهٔ سنگی' }), anImage({ name: 'fedcba9876543210' })];
  render(<GalleryDialog written="fa" images={images} position={0} onMove={nothing} onClose={nothing} />, {
    wrapper: MemoryRouter,
  });
  const dialog = screen.getByRole('dialog', { name: 'Pictures' });
  expect(languageAround(dialog)).toEqual(['en', 'ltr']);
  expect(languageAround(screen.getByText('1 of 2'))).toEqual(['en', 'ltr']);
  expect(languageAround(screen.getByText('اسکلهٔ سنگی'))).toEqual(['fa', 'rtl']);
});

function languageAround(element: HTMLElement): unknown[] {
  return ['lang', 'dir'].map((name) => element.closest(`[${name}]`)?.getAttribute(name));
}
