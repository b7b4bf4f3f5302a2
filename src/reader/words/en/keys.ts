/** The words of the keyboard shortcuts, in English. */
export const keys = {
  title: 'Keyboard shortcuts',
  hint: 'They can be switched off in the reading settings.',
  does: {
    search: 'Search',
    nextRow: 'Next story in the list',
    previousRow: 'Previous story in the list',
    open: 'Open the story',
    save: 'Save it, or take it off',
    markRead: 'Mark it as read or unread',
    nextStory: 'In a story: the next one',
    previousStory: 'In a story: the one before',
    front: 'Go to the front page',
    saved: 'Go to what you saved',
    history: 'Go to what you read',
    voices: 'Go to the voices',
    settings: 'Reading settings',
    help: 'Show these shortcuts',
  },
};
