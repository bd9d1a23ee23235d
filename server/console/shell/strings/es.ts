import type { ShellStrings } from './en.ts';

export const es: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Páginas',
  report: 'Informe',
  setUp: 'Configurar',
  keys: 'Claves',
  account: 'Cuenta',
  signedInAs: (name: string) => `Sesión de ${name}`,
  settings: 'Tu cuenta',
  signOut: 'Cerrar sesión',
  signOutFailed: 'El servidor no responde; tu sesión sigue abierta. Inténtalo de nuevo.',
};
