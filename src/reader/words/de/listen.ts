import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: 'Vorlesen',
  looking: 'Eine Stimme wird gesucht\u00a0…',
  noVoice: (language) =>
    `Dieses Gerät hat keine Stimme für die Sprache dieses Artikels (${language}). In den Einstellungen des Geräts lässt sich eine hinzufügen, unter Sprachausgabe.`,
  failed: 'Die Stimme ist abgebrochen. Weiter geht es mit „Abspielen“.',
  play: 'Abspielen',
  pause: 'Anhalten',
  back: 'Voriger Satz',
  onward: 'Nächster Satz',
  rate: 'Tempo',
  voice: 'Stimme',
  captions: 'Auch Bildzeilen',
  close: 'Beenden und schließen',
};
