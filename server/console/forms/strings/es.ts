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
    bad_request: 'Así no se acepta.',
    bad_signature: 'La prueba de quién lo envía no es correcta.',
    conflict: 'Contradice lo que ya hay. Recarga la página e inténtalo de nuevo.',
    foreign_origin:
      'Solo las páginas de este servicio pueden cambiar algo aquí. Abre la consola en su propia dirección.',
    method_not_allowed: 'Esta página y el servidor no se entienden. Recarga la página.',
    not_found: 'Ya no existe. Recarga la página.',
    second_factor: 'Escribe los seis dígitos que muestra ahora tu app de autenticación.',
    too_large: 'Es demasiado grande. Envía menos de una vez.',
    unavailable: 'El servidor no puede hacerlo ahora. No se cambió nada; inténtalo de nuevo.',
    unknown_site: 'Este sitio no existe aquí, o no es para ti.',
    unsupported_media_type: 'Este tipo de archivo no se lee aquí. Guárdalo como CSV en UTF-8.',
    internal: 'Algo falló en el servidor; su registro dice qué. No se cambió nada.',
  },
};
