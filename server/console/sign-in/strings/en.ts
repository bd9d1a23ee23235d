/** Every word of the sign-in page in English; a translation is a file with the same keys. */
export const en = {
  documentTitle: 'Sign in · Hullo',
  signIn: 'Sign in',
  invited: 'Choose your password',
  invitedText: 'Long beats strange: a few words in a row are easy to remember and hard to guess.',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password, at least 12 characters',
  code: 'Code from your authenticator app',
  codeText: 'Type the six digits that your authenticator app shows now.',
  show: 'Show the password',
  continue: 'Continue',
  begin: 'Save and sign in',
  noPassword:
    'No password yet? Open the sign-in link that the service printed when it started, or ask an owner for an invitation.',
  failures: {
    unauthorized: 'This address and password do not belong together. Check both, then try again.',
    invite: 'This invitation has been used or is too old. Ask an owner for a new one.',
    wrongCode: 'These are not the digits of this moment. Wait for the next ones, then type them.',
    bad_request: 'The password needs at least 12 characters.',
    too_many_requests: 'Too many wrong attempts. Wait a minute, then try again.',
    unreachable: 'The server does not answer. Check your connection, then try again; what you typed is kept.',
  },
};

export type SignInStrings = typeof en;
