const WORD = String.raw`(?:photo(?:graph|grafia|graphie)?|image|picture|credit|foto|bild|crédit|source|illustration)s?`;
// "Photograph by Ada Quill", " | image by Ada Quill"; within a sentence "from its source by the old mill" is none
const BY = String.raw`(?:(?<=(?:^|[.!?…)”"。|/–—-])\s?)|(?=(?-i:\p{Lu})))${WORD} by|(?<=,\s)${WORD} by(?= (?-i:\p{Lu}))`;
// "Photograph: Ada Quill/Northern News", "Foto: dpa", "Credit…Ada Quill", "(Ada Quill/Northern News)"
const CREDIT = new RegExp(
  String.raw`(?:^|\s|[.!?)”"。])((?:${WORD}(?: credit|\s?[:：]|\.{3}|…)|${BY}|(?:ilustra(?:ción|ção)|illustratie|zdjęcie|fotó|kuva|fotoğraf|fotografie|ảnh|φωτογραφία|фото|иллюстрация|عکس|طرح|تصویر|صورة|تصوير|צילום|写真|画像|撮影|图片?|圖片?|摄影?|攝影?|사진)\s?[:：＝]).{2,100})$`,
  'iu',
);

// "Foto" cut short: "Fot. Hanna Rudzka", as Polish pages have it; "(Ada Quill/The Courier)", "周晓岚 摄", "石黒かおり撮影"
const AT_END =
  /(?:^|\s)(fot\. .{2,60}|\((?-i:\p{Lu})[^()/]{1,60}\/[^()/]{2,60}\))$|(?:^|[\s。、，）])([\p{Script=Han}・]{2,12}(?:\s\p{Script=Han}{2,4})?\s?摄|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{2,12}撮影)$/iu;
// "El muelle al alba / LUIS FERRER", "El muelle al alba. / Luis Ferrer"
const BEHIND_SLASH =
  /\s\/\s?(\p{Lu}{2,}(?:[\s.-]+\p{Lu}{2,}){0,3}|(?<=[.!?…]\s\/\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.]*){1,3})$/u;
// What parted it from the caption: "The ferry at dawn / Photo by …"
const PARTING = /[\s/|,;、，–—-]+$/u;

// "©" and "3" alone say nothing
const SAYING = /\p{L}{2}|\p{Lo}|\p{Nd}{3}/u;

/** A caption parted from the credit at its end. */
export function captionAndCredit(text: string): { caption?: string; credit?: string } {
  const [, byEnd, byHan] = AT_END.exec(text) ?? [];
  const credit = CREDIT.exec(text)?.[1] ?? byEnd ?? byHan ?? BEHIND_SLASH.exec(text)?.[1];
  if (credit === undefined) return SAYING.test(text) ? { caption: text } : {};
  const caption = text
    .slice(0, text.length - credit.length)
    .replace(PARTING, '')
    .trim();
  return { ...(SAYING.test(caption) && { caption }), credit };
}
