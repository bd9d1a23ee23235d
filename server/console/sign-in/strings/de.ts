import type { SignInStrings } from './en.ts';

export const de: SignInStrings = {
  documentTitle: 'Anmelden · Hullo',
  signIn: 'Anmelden',
  invited: 'Wähle dein Passwort',
  invitedText: 'Lang schlägt seltsam: Ein paar Wörter hintereinander merkt man sich leicht und errät sie schwer.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort, mindestens 12 Zeichen',
  code: 'Code aus deiner Authenticator-App',
  codeText: 'Tippe die sechs Ziffern ein, die deine Authenticator-App jetzt zeigt.',
  show: 'Passwort anzeigen',
  continue: 'Weiter',
  begin: 'Speichern und anmelden',
  noPassword:
    'Noch kein Passwort? Öffne den Anmeldelink, den der Dienst beim Start ausgegeben hat, oder bitte einen Inhaber um eine Einladung.',
  failures: {
    unauthorized: 'Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfe beides und versuche es noch einmal.',
    invite: 'Diese Einladung ist verbraucht oder zu alt. Bitte einen Inhaber um eine neue.',
    wrongCode: 'Das sind nicht die Ziffern dieses Augenblicks. Warte auf die nächsten und tippe diese ein.',
    bad_request: 'Das Passwort braucht mindestens 12 Zeichen.',
    too_many_requests: 'Zu viele falsche Versuche. Warte eine Minute und versuche es noch einmal.',
    unreachable:
      'Der Server antwortet nicht. Prüfe deine Verbindung und versuche es noch einmal; deine Eingaben bleiben stehen.',
  },
};
