import type { Image } from '#edition/image.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { webAddress } from '#import/read/html/address.ts';
import { pictureAddress } from '#import/read/html/pictureAddress.ts';
import { type Fields, fieldsField, isFields, textField } from './fields.ts';
import { htmlToText } from './htmlText.ts';
import { creditOf } from './rich/richPicture.ts';

// "/uploads/pier.jpg": it may lie beside the source
const PATH = /^\/[^/\\].*\.(?:jpe?g|png|webp|gif|avif)$/i;

/** The picture of a field: an address, an object with one and what is said of it, or the first of a list. */
export function pictureIn(value: Fields, name: string, base: string | undefined): Image | undefined {
  const field = Object.hasOwn(value, name) ? value[name] : undefined;
  const first: unknown = Array.isArray(field) ? field[0] : field;
  const object = isFields(first) ? { ...fieldsField(first, 'asset'), ...first } : {};
  // "self", "default": the name of a stand-in
  const address =
    typeof first === 'string'
      ? /[./]/.exec(first)?.input
      : textField(object, 'url', 'contentUrl', 'src', '@id');
  const src = filed(pictureAddress(address, base));
  if (src === undefined) return undefined;
  const alt = textField(object, 'alt', 'alternativeText') ?? textField(value, `${name}_alt`);
  const caption = textField(object, 'caption') ?? textField(value, `${name}_caption`);
  const words = [htmlToText(caption ?? ''), creditOf(object) ?? ''].filter(Boolean).join(' ');
  return { src, ...(alt && { alt }), ...captionAndCredit(words) };
}

function filed(address: string | undefined): string | undefined {
  return webAddress(address) ?? (address !== undefined && PATH.test(address) ? address : undefined);
}
