/** Every word of the page of what was saved, in English; another language is another file of the same shape. */
export const savedEn = {
  saved: 'Saved for later',
  nothingSaved: 'Nothing saved yet',
  nothingSavedHint: 'Press Save on a story and it waits here for you, on this device and nowhere else.',
  read: 'Recently read',
  nothingRead: 'A story counts as read once you have reached its end.',
  remove: (headline: string) => `Remove “${headline}”`,
  export: 'Export as a file',
  exportHint: 'Everything you saved and read, as one JSON file.',
  on: (date: string) => `saved ${date}`,
  readOn: (date: string) => `read ${date}`,
};

export type SavedWords = typeof savedEn;
