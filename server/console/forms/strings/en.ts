/** What forms of every page say in English; a translation is a file with the same keys. */
export const en = {
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save',
  saved: 'Saved',
  remove: 'Remove',
  really: 'Really remove?',
  keep: 'Keep',
  loading: 'Loading',
  tryAgain: 'Try again',
  never: 'never',
  failures: {
    unauthorized: 'Your sign-in has ended. Sign in again in another tab; what you typed stays here.',
    forbidden: 'Your role does not allow this. Ask an owner.',
    unreachable: 'The server does not answer. What you typed stays; check your connection, then try again.',
    too_many_requests: 'That was a lot at once. Wait a minute, then try again.',
    internal: 'Something went wrong on the server; its log says what. Nothing was changed.',
  },
};

export type FormWords = typeof en;
