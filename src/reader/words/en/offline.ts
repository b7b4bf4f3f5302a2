/** Every word about reading without a connection, in English. */
export const offline = {
  newEdition: 'A new edition is out.',
  open: 'Read it',
  later: 'Later',
  title: 'Without a connection',
  text: 'The front page, what you saved and what you read open without a connection.',
  whole: (stories: string, size: string) => `All ${stories} take ${size} on this device.`,
  keep: 'Keep this edition',
  keeping: (done: string, size: string) => `${done} of ${size}`,
  progress: 'Keeping this edition',
  cancel: 'Stop',
  kept: 'This edition is on your device, all of it. New editions follow when you come by.',
  letGo: 'Remove it from this device',
  outcomes: {
    done: '',
    missing: 'Some of its files are not on the host. What is there was kept; try again later for the rest.',
    changed: 'A new edition came out meanwhile. Reload this page to keep that one.',
    full: 'There is no room for it on this device. What was kept so far can be read.',
    offline:
      'The newspaper cannot be reached just now. What was kept so far stays; go on once you are connected.',
    blocked: 'This browser keeps no newspapers: not in a private window, or not for this site.',
    stopped: 'Stopped. What was kept so far stays, and it goes on from there.',
  },
};
