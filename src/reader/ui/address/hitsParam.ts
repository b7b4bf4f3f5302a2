/** The part of an article's address that carries what was searched for: `?hl=harbour`. */
export const hitsParam = 'hl';
