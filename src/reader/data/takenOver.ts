/** Told to the document once, when the reader answers what is done in a page that was printed. */
export const takenOver = 'broadsheet:taken-over';
