import type { FormWords } from './en.ts';

export const es: FormWords = {
  report: 'Informe',
  setup: 'Configurar',
  account: 'Cuenta',
  pages: 'Páginas',
  site: 'Sitio',
  signOut: 'Cerrar sesión',
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
  outdated: 'Esta página es más antigua que el servidor. Copia lo que no hayas guardado y recarga.',
  reload: 'Recargar',
  failures: {
    unauthorized: 'Tu sesión ha terminado. Entra de nuevo en otra pestaña; lo que escribiste sigue aquí.',
    forbidden: 'Tu rol no lo permite. Pídeselo a un propietario.',
    unreachable: 'El servidor no responde. Lo escrito se conserva; revisa la conexión e inténtalo de nuevo.',
    too_many_requests: 'Demasiado a la vez. Espera un minuto e inténtalo de nuevo.',
    internal: 'Algo falló en el servidor; su registro dice qué. No se cambió nada.',
  },
};
