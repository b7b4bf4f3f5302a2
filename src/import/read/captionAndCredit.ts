const WORD = String.raw`(?:photo(?:graph|grafia|graphie)?|image|picture|credit|foto|bild|crédit|source|illustration)s?`;
// "Photograph by Ada Quill", " | image by Ada Quill"; within a sentence "from its source by the old mill" is none
const BY = String.raw`(?:(?<=(?:^|[.!?…)”"。|/–—-])\s?)|(?=(?-i:\p{Lu})))${WORD} by|(?<=,\s)${WORD} by(?= (?-i:\p{Lu}))`;
// "Photograph: Ada Quill/Northern News", "Foto: dpa", "Credit…Ada Quill", "(Ada Quill/Northern News)"
const CREDIT = new RegExp(
  String.raw`(?:^|\s|[.!?)”"。])((?:${WORD}(?: credit|\s?[:：]|\.{3}|…)|${BY}|(?:ilustra(?:ción|ção)|illustratie|zdjęcie|fotó|kuva|fotoğraf|fotografie|φωτογραφία|фото|иллюстрация|عکس|طرح|تصویر|صورة|تصوير|צילום|写真|画像|撮影|图片?|圖片?|摄影?|攝影?|사진)\s?[:：＝]).{2,100})$`,
  'iu',
);

/** A caption parted from the credit at its end. */
export function captionAndCredit(text: string): { caption?: string; credit?: string } {
  const credit = CREDIT.exec(text)?.[1];
  if (credit === undefined) return text === '' ? {} : { caption: text };
  const caption = text.slice(0, text.length - credit.length).trim();
  return { ...(caption && { caption }), credit };
}
