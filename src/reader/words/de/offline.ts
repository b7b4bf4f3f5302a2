import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const offline: Catalogue['offline'] = {
  newEdition: 'Eine neue Ausgabe ist da.',
  open: 'Lesen',
  later: 'Später',
  title: 'Ohne Verbindung',
  text: 'Die Titelseite, Gemerktes und Gelesenes öffnen sich auch ohne Verbindung.',
  whole: (stories, size) => `Alle ${stories} brauchen ${size} auf diesem Gerät.`,
  keep: 'Diese Ausgabe speichern',
  keeping: (done, size) => `${done} von ${size}`,
  progress: 'Diese Ausgabe wird gespeichert',
  cancel: 'Anhalten',
  kept: 'Die ganze Ausgabe ist auf Ihrem Gerät. Neue Ausgaben folgen, sobald Sie die Zeitung wieder öffnen.',
  letGo: 'Vom Gerät entfernen',
  outcomes: {
    done: '',
    missing:
      'Einige Dateien liegen nicht auf dem Server. Was da ist, wurde gespeichert; versuchen Sie es später erneut.',
    changed: 'Inzwischen ist eine neue Ausgabe erschienen. Laden Sie diese Seite neu, um sie zu speichern.',
    full: 'Auf diesem Gerät ist kein Platz dafür. Was schon gespeichert ist, lässt sich lesen.',
    offline:
      'Die Zeitung ist gerade nicht erreichbar. Was schon gespeichert ist, bleibt; machen Sie weiter, sobald Sie verbunden sind.',
    blocked:
      'Dieser Browser speichert die Zeitung nicht: wegen eines privaten Fensters oder einer Sperre für diese Website.',
    stopped: 'Angehalten. Was schon gespeichert ist, bleibt, und von dort geht es weiter.',
  },
};
