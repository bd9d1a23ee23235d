import type { ShellStrings } from './en.ts';

export const fr: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Pages',
  report: 'Rapport',
  setUp: 'Configurer',
  account: 'Compte',
  signedInAs: (name: string) => `Connecté en tant que ${name}`,
  settings: 'Votre compte',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signOutFailed: 'Le serveur ne répond pas ; vous êtes toujours connecté. Réessayez.',
  site: 'Site',
  outdated: 'Cette page est plus ancienne que le serveur. Copiez ce qui n’est pas enregistré, puis rechargez.',
  reload: 'Recharger',
};
