import type { ShellStrings } from './en.ts';

export const fr: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Pages',
  report: 'Rapport',
  setUp: 'Configurer',
  keys: 'Clés',
  account: 'Compte',
  signedInAs: (name: string) => `Connecté en tant que ${name}`,
  settings: 'Votre compte',
  signOut: 'Se déconnecter',
  signOutFailed: 'Le serveur ne répond pas ; vous êtes toujours connecté. Réessayez.',
};
