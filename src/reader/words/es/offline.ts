import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const offline: Catalogue['offline'] = {
  newEdition: 'Hay una nueva edición.',
  open: 'Leerla',
  later: 'Más tarde',
  title: 'Sin conexión',
  text: 'La portada, lo que guardó y lo que leyó se abren sin conexión.',
  whole: (stories, size) => `La edición entera (${stories}) ocupa ${size} en este dispositivo.`,
  keep: 'Conservar esta edición',
  keeping: (done, size) => `${done} de ${size}`,
  progress: 'Guardando esta edición',
  cancel: 'Detener',
  kept: 'Toda la edición está en su dispositivo. Las nuevas llegarán cuando vuelva.',
  letGo: 'Quitar de este dispositivo',
  outcomes: {
    done: '',
    missing: 'Algunos archivos no están en el servidor. El resto se conservó; inténtelo más tarde.',
    changed: 'Entretanto ha salido una nueva edición. Recargue esta página para conservarla.',
    full: 'No hay espacio en este dispositivo. Lo conservado hasta ahora se puede leer.',
    offline:
      'Ahora no se puede acceder al periódico. Lo conservado hasta ahora no se pierde; continúe cuando tenga conexión.',
    blocked:
      'Este navegador no puede conservar el periódico: es una ventana privada o el sitio no tiene permiso.',
    stopped: 'Detenido. Lo conservado hasta ahora no se pierde, y se sigue desde ahí.',
  },
};
