import type { ShellStrings } from './en.ts';

export const ptBR: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Páginas',
  report: 'Relatório',
  setUp: 'Configurar',
  keys: 'Chaves',
  account: 'Conta',
  signedInAs: (name: string) => `Conectado como ${name}`,
  settings: 'Sua conta',
  signOut: 'Sair',
  signOutFailed: 'O servidor não responde; você continua conectado. Tente de novo.',
};
