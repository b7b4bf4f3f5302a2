import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { isSentence } from './lines.ts';

const PICTURE = String.raw`(?:photo(?:graph|graphie|grafía|grafia)?|image|picture|foto(?:ğraf|graf|grafie)?|fot|bild|imagen|imagem|immagine|illustration|zdjęcie|kuva|(?:címlap|borító)?(?:fotó|kép)|фото|عکس|تصویر|(?:ال)?صورة|צילום|写真|画像|图片?|圖|사진)s?`;

// "Image caption The pier at dawn", "Photo credit: Ada Quill"; "Image copyright is a thorny matter." goes on as a sentence
const LABELLED =
  /^(?:image|photo|picture|media) (?:copyright|caption|credit|source(?=,))\b(?! (?-i:\p{Ll}).*[.!?…]["”’)]*$)/iu;
// "Photo: Ada Quill", "(Foto: dpa)", "Image: the pier at dawn", "fot. Jan Berg"
const BEHIND_COLON = new RegExp(
  String.raw`^[([（【]?(?:${PICTURE}(?:\s?[:：]|(?<=fot)\.|(?<=사진)=)|(?:(?:photo|image|picture)s? credits?|credits?|crédits?(?: photos?)?|créditos?)\s?[:：](?=\s?(?-i:[^\s\p{Ll}])))\s?.{2,100}$`,
  'iu',
);
// "Photo by Ada Quill on Harbour Pictures", "Photo courtesy of the harbour board", "Foto von Ole Berg"
const BY =
  /^[([]?(?:photo(?:graph)?|image|picture|foto|bild)s? (?:by|courtesy(?: of)?|via|von|de|di|door)(?: (?:(?-i:\p{Lu})\S*|[/|&]|on|for|via|of|the|from|and|und))+$/iu;
// "The pier at dawn. © Ada Quill/Northern News"; of a year it is the foot of a page
const OWNED = /\S\s[©ⓒ]\s?\p{Lu}[^.!?©\d]{1,60}$/u;
// A credit stands off from its caption; "the report cites its source: …" does not
const STANDS_OFF = /[.!?…)”"」|–—(-]$/u;

const LONGEST = 220;
const LONGEST_CREDIT = 70;

/** Whether a line is the caption or the credit of a picture that did not come with it. */
export function isCaptionLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (LABELLED.test(line) || OWNED.test(line)) return true;
  if (!isSentence(line) && (BEHIND_COLON.test(line) || BY.test(line))) return true;
  const words = line.replace(/[)\]）】]$/u, '');
  const { credit = '' } = captionAndCredit(words);
  const isApart = STANDS_OFF.test(words.slice(0, words.length - credit.length).trim());
  return isApart && credit !== '' && credit.length <= LONGEST_CREDIT && !isSentence(credit);
}
