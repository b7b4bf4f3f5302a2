/** The words of the evidence behind a reason, in English. */
export const related = {
  evidence: 'Where both texts say so',
  here: 'In this story',
  there: 'In the other one',
  trouble: 'The other story could not be fetched.',
};
