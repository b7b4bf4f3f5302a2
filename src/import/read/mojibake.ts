import iconv from 'iconv-lite';

// What Windows-1252 makes of a byte of UTF-8 that is not the first of its character
const TRAIL = String.raw`[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;
// "Ã©", "â€™", "Ð¿", "ðŸ˜€"
const MISREAD = new RegExp(
  String.raw`[\u00c2-\u00df]${TRAIL}|[\u00e0-\u00ef]${TRAIL}{2}|[\u00f0-\u00f4]${TRAIL}{3}`,
  'gu',
);
// oxlint-disable-next-line no-control-regex -- all but ASCII is counted
const NOT_ASCII = /[^\u0000-\u007f]/gu;
// "â€" whose last byte means nothing in Windows-1252, and "Ã" whose no-break space became a space
const CUT_OFF = /â€\ufffd?|Ã (?=\p{Ll})/gu;
const LEAST = 2;

/**
 * A text whose UTF-8 was once read as Windows-1252, "Ã©" for "é", as it was; any other as it is.
 *
 * - Of all that is not ASCII most must be such, and twice at least: an all-capital "NÃO" is not, nor a text about the matter.
 */
export function withoutMojibake(text: string): string {
  const misread = text.match(MISREAD) ?? [];
  if (misread.length < LEAST) return text;
  const others = (text.match(NOT_ASCII)?.length ?? 0) - misread.join('').length;
  if (others >= misread.length) return text;
  return text.replaceAll(MISREAD, reread).replaceAll(CUT_OFF, (cut) => (cut.startsWith('Ã') ? 'à ' : '”'));
}

function reread(characters: string): string {
  const bytes = Array.from(characters, (character) => {
    const code = character.charCodeAt(0);
    return code <= 0xff ? code : (iconv.encode(character, 'windows-1252')[0] ?? 0);
  });
  const read = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return read.includes('\ufffd') ? characters : read;
}
