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
    bad_request: 'This is not taken.',
    bad_signature: 'The proof of who sends this is wrong.',
    conflict: 'This contradicts what is already there. Reload the page, then try again.',
    foreign_origin: 'Only pages of this service may change something here. Open the console at its own address.',
    method_not_allowed: 'This page and the server do not understand each other. Reload the page.',
    not_found: 'This is no longer there. Reload the page.',
    second_factor: 'Type the six digits that your authenticator app shows now.',
    too_large: 'This is too large. Send less at once.',
    unavailable: 'The server cannot do this at the moment. Nothing was changed; try again.',
    unknown_site: 'This site is not here, or not yours to see.',
    unsupported_media_type: 'This kind of file is not read here. Save it as CSV in UTF-8.',
    internal: 'Something went wrong on the server; its log says what. Nothing was changed.',
  },
};

export type FormWords = typeof en;
