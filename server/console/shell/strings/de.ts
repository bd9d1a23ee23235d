import type { ShellStrings } from './en.ts';

export const de: ShellStrings = {
  wordmark: 'hullo',
  pages: 'Seiten',
  report: 'Bericht',
  setUp: 'Einrichten',
  keys: 'Schlüssel',
  account: 'Konto',
  signedInAs: (name: string) => `Angemeldet als ${name}`,
  settings: 'Dein Konto',
  signOut: 'Abmelden',
  signOutFailed: 'Der Server antwortet nicht; du bist noch angemeldet. Versuche es noch einmal.',
};
