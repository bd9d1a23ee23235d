/** Every word of the bar above each page of the console in English; a translation is a file with the same keys. */
export const en = {
  wordmark: 'hullo',
  pages: 'Pages',
  report: 'Report',
  setUp: 'Set up',
  account: 'Account',
  signedInAs: (name: string) => `Signed in as ${name}`,
  settings: 'Your account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'The server does not answer; you are still signed in. Try again.',
  site: 'Site',
  outdated: 'This page is older than the server. Copy what you have typed and not saved, then reload.',
  reload: 'Reload',
};

export type ShellStrings = typeof en;
