import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: 'Tastenkürzel',
  hint: 'In den Leseeinstellungen lassen sie sich ausschalten.',
  does: {
    search: 'Suchen',
    nextRow: 'Nächster Artikel der Liste',
    previousRow: 'Voriger Artikel der Liste',
    open: 'Artikel öffnen',
    save: 'Merken oder nicht mehr merken',
    markRead: 'Als gelesen oder ungelesen markieren',
    nextStory: 'Im Artikel: der nächste',
    previousStory: 'Im Artikel: der vorige',
    front: 'Zur Titelseite',
    saved: 'Zu den gemerkten Artikeln',
    history: 'Zu den gelesenen Artikeln',
    voices: 'Zu den Stimmen',
    settings: 'Leseeinstellungen',
    help: 'Diese Tastenkürzel zeigen',
  },
};
