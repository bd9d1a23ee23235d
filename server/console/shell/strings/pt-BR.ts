import type { ShellStrings } from './en.ts';

export const ptBR: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Páginas',
  report: 'Relatório',
  setUp: 'Configurar',
  account: 'Conta',
  signedInAs: (name: string) => `Conectado como ${name}`,
  settings: 'Sua conta',
  signIn: 'Entrar',
  signOut: 'Sair',
  signOutFailed: 'O servidor não responde; você continua conectado. Tente de novo.',
  site: 'Site',
  outdated: 'Esta página é mais antiga que o servidor. Copie o que ainda não salvou e recarregue.',
  reload: 'Recarregar',
};
