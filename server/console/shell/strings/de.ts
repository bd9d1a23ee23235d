import type { ShellStrings } from './en.ts';

export const de: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Seiten',
  report: 'Bericht',
  setUp: 'Einrichten',
  account: 'Konto',
  signedInAs: (name: string) => `Angemeldet als ${name}`,
  settings: 'Dein Konto',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signOutFailed: 'Der Server antwortet nicht; du bist noch angemeldet. Versuche es noch einmal.',
  site: 'Website',
  outdated: 'Diese Seite ist älter als der Server. Kopiere, was noch nicht gespeichert ist, und lade sie neu.',
  reload: 'Neu laden',
};
