/** Every word of the bar above each page of the console in English; a translation is a file with the same keys. */
export const en = {
  wordmark: 'hullo',
  pages: 'Pages',
  report: 'Report',
  setUp: 'Set up',
  keys: 'Keys',
  account: 'Account',
  signedInAs: (name: string) => `Signed in as ${name}`,
  settings: 'Your account',
  signOut: 'Sign out',
  signOutFailed: 'The server does not answer; you are still signed in. Try again.',
};

export type ShellStrings = typeof en;
