import type { SignInStrings } from './en.ts';

export const de: SignInStrings = {
  documentTitle: 'Anmelden · Hullo',
  signIn: 'Anmelden',
  invited: 'Wählen Sie Ihr Passwort',
  invitedText: 'Lang schlägt seltsam: Ein paar Wörter hintereinander merkt man sich leicht und errät sie schwer.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort, mindestens 12 Zeichen',
  code: 'Code aus Ihrer Authenticator-App',
  show: 'Passwort anzeigen',
  continue: 'Weiter',
  begin: 'Speichern und anmelden',
  noPassword:
    'Noch kein Passwort? Öffnen Sie den Anmeldelink, den der Dienst beim Start ausgegeben hat, oder bitten Sie einen Inhaber um eine Einladung.',
  failures: {
    unauthorized:
      'Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
    invite: 'Diese Einladung ist verbraucht oder zu alt. Bitten Sie einen Inhaber um eine neue.',
    second_factor: 'Tippen Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.',
    wrongCode: 'Das sind nicht die Ziffern dieses Augenblicks. Warten Sie auf die nächsten und tippen Sie diese ein.',
    bad_request: 'Das Passwort braucht mindestens 12 Zeichen.',
    too_many_requests: 'Zu viele falsche Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    unreachable:
      'Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; Ihre Eingaben bleiben stehen.',
  },
};
