/** What the front page and other lists of stories say, in English. */
export const list = {
  leadStory: 'Lead story',
  moreStories: 'More stories',
  allRunning: 'See all',
  quoted: 'Quoted',
  quotedIn: 'in',
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  pageBefore: 'Previous',
  pageAfter: 'Next',
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pageTitle: (name: string, page: string) => `${name}, page ${page}`,
  listing: { section: 'Section', source: 'Source' },
  nothingYet: 'This newspaper has no stories yet.',
  nothingYetHint: 'Put articles into its folder and press it again.',
};
