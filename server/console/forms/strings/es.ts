import type { FormWords } from './en.ts';

export const es: FormWords = {
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Guardar',
  saved: 'Guardado',
  remove: 'Quitar',
  really: '¿Quitar de verdad?',
  keep: 'Conservar',
  loading: 'Cargando',
  tryAgain: 'Intentar de nuevo',
  never: 'nunca',
  failures: {
    unauthorized: 'Tu sesión ha terminado. Entra de nuevo en otra pestaña; lo que escribiste sigue aquí.',
    forbidden: 'Tu rol no lo permite. Pídeselo a un propietario.',
    unreachable: 'El servidor no responde. Lo escrito se conserva; revisa la conexión e inténtalo de nuevo.',
    too_many_requests: 'Demasiado a la vez. Espera un minuto e inténtalo de nuevo.',
    internal: 'Algo falló en el servidor; su registro dice qué. No se cambió nada.',
  },
};
