/** What a key does, in the order in which the help shows them. `keys` as they are pressed, one after the other. */
export const keyTable = [
  { does: 'search', keys: ['/'] },
  { does: 'nextRow', keys: ['j'] },
  { does: 'previousRow', keys: ['k'] },
  { does: 'open', keys: ['o'] },
  { does: 'save', keys: ['s'] },
  { does: 'markRead', keys: ['m'] },
  { does: 'nextStory', keys: ['n'] },
  { does: 'previousStory', keys: ['N'] },
  { does: 'front', keys: ['g', 'h'] },
  { does: 'saved', keys: ['g', 's'] },
  { does: 'history', keys: ['g', 'r'] },
  { does: 'voices', keys: ['g', 'v'] },
  { does: 'settings', keys: [','] },
  { does: 'help', keys: ['?'] },
] as const;

export type Doing = (typeof keyTable)[number]['does'];
