import type { KeyboardEvent, ReactNode } from 'react';
import type { PrintedImage } from '#edition/image.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useModal } from '#reader/ui/screen/useModal.ts';
import { Picture } from '#reader/ui/Picture.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { PictureCaption } from './PictureCaption.tsx';
import { useSwipe } from './useSwipe.ts';

type GalleryDialogProps = {
  /** The article's: its captions are written in it, the rest says the interface. */
  written: string;
  images: readonly PrintedImage[];
  position: number;
  onMove: (position: number) => void;
  onClose: () => void;
};

/** A modal gallery: arrows and swipes turn over, Escape closes, and the focus goes back to the picture it came from. */
export function GalleryDialog({ written, images, position, onMove, onClose }: GalleryDialogProps): ReactNode {
  const { words, language, direction } = useInterface();
  const number = useNumber();
  const dialog = useModal();
  const move = (steps: number): void => onMove((position + steps + images.length) % images.length);
  const moveRight = direction === 'rtl' ? -1 : 1;
  const swipe = useSwipe((towards) => move(towards === 'left' ? moveRight : -moveRight));
  const turn = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') move(moveRight);
    if (key === 'ArrowLeft') move(-moveRight);
    if (key === 'Home') onMove(0);
    if (key === 'End') onMove(images.length - 1);
  };
  const image = images[position];
  if (!image) return null;
  return (
    <dialog
      ref={dialog}
      className="gallery"
      aria-label={words.article.pictures}
      lang={language}
      dir={direction}
      onClose={onClose}
      onKeyDown={turn}
    >
      <button
        type="button"
        className="close"
        onClick={() => dialog.current?.close()}
        aria-label={words.close}
      >
        <Icon shape="close" />
      </button>
      <figure {...swipe} {...inLanguage(written)}>
        <Picture key={image.name} image={image} sizes="100vw" />
        <PictureCaption image={image} />
      </figure>
      {images.length > 1 && (
        <div className="turn">
          <button type="button" onClick={() => move(-1)} aria-label={words.article.previousPicture}>
            <Icon shape="previous" />
          </button>
          <p aria-live="polite">{words.article.pictureOf(number(position + 1), number(images.length))}</p>
          <button type="button" onClick={() => move(1)} aria-label={words.article.nextPicture}>
            <Icon shape="next" />
          </button>
        </div>
      )}
    </dialog>
  );
}
