/** The words of the evidence behind a reason, in English; another language is another file of the same shape. */
export const relatedEn = {
  evidence: 'Where both texts say so',
  here: 'In this story',
  there: 'In the other one',
  trouble: 'The other story could not be fetched.',
};

export type RelatedWords = typeof relatedEn;
