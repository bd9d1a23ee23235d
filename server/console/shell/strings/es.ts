import type { ShellStrings } from './en.ts';

export const es: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Páginas',
  report: 'Informe',
  setUp: 'Configurar',
  account: 'Cuenta',
  signedInAs: (name: string) => `Sesión de ${name}`,
  settings: 'Tu cuenta',
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  signOutFailed: 'El servidor no responde; tu sesión sigue abierta. Inténtalo de nuevo.',
  site: 'Sitio',
  outdated: 'Esta página es más antigua que el servidor. Copia lo que no hayas guardado y recarga.',
  reload: 'Recargar',
};
