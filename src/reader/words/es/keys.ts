import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const keys: Catalogue['keys'] = {
  title: 'Atajos de teclado',
  hint: 'Se pueden desactivar en los ajustes de lectura.',
  does: {
    search: 'Buscar',
    nextRow: 'Noticia siguiente de la lista',
    previousRow: 'Noticia anterior de la lista',
    open: 'Abrir la noticia',
    save: 'Guardarla o quitarla de las guardadas',
    markRead: 'Marcarla como leída o no leída',
    nextStory: 'En una noticia: la siguiente',
    previousStory: 'En una noticia: la anterior',
    front: 'Ir a la portada',
    saved: 'Ir a lo guardado',
    history: 'Ir a lo leído',
    voices: 'Ir a las voces',
    settings: 'Ajustes de lectura',
    help: 'Mostrar estos atajos',
  },
};
