/** Every word of the pages of stories, in English. */
export const story = {
  lede: 'Reports on one event, put together in order of time.',
  count: (count: number, shown: string) => (count === 1 ? '1 running story' : `${shown} running stories`),
  sources: (count: number, shown: string) => (count === 1 ? '1 source' : `${shown} sources`),
  none: 'No story runs on yet',
  noneHint: 'Once there are several reports on one event they are put together here, in order of time.',
  latestIs: 'The latest',
  toLatest: 'Go to the latest report',
  timeline: 'Reports in order of time',
  firstReport: 'First report',
  turn: 'Turning point',
  latest: 'Latest',
  undated: 'Undated',
  quiet: (span: string) => `Nothing for ${span}`,
  quoted: 'Quoted',
};
