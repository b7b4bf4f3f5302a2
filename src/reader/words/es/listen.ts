import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const listen: Catalogue['listen'] = {
  label: 'Lectura en voz alta',
  looking: 'Buscando una voz…',
  noVoice: (language) =>
    `Este dispositivo no tiene voz para el idioma de esta noticia (${language}). Se puede añadir una en sus ajustes, en el apartado de síntesis de voz.`,
  failed: 'La voz se detuvo. Pulse «Reproducir» para seguir.',
  play: 'Reproducir',
  pause: 'Pausar',
  back: 'Frase anterior',
  onward: 'Frase siguiente',
  rate: 'Velocidad',
  voice: 'Voz',
  captions: 'También los pies de foto',
  close: 'Detener y cerrar',
};
