import type { SignInStrings } from './en.ts';

export const fr: SignInStrings = {
  documentTitle: 'Connexion · Hullo',
  signIn: 'Connexion',
  invited: 'Choisissez votre mot de passe',
  invitedText: 'Mieux vaut long qu’étrange : quelques mots à la suite se retiennent bien et se devinent mal.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe, 12 caractères au moins',
  code: 'Code de votre application d’authentification',
  codeText: 'Tapez les six chiffres que votre application d’authentification montre maintenant.',
  show: 'Afficher le mot de passe',
  continue: 'Continuer',
  begin: 'Enregistrer et se connecter',
  noPassword:
    'Pas encore de mot de passe ? Ouvrez le lien que le service a affiché au démarrage, ou demandez une invitation à un propriétaire.',
  failures: {
    unauthorized: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, puis réessayez.',
    invite: 'Cette invitation a déjà servi ou a expiré. Demandez-en une autre à un propriétaire.',
    wrongCode: 'Ce ne sont pas les chiffres de cet instant. Attendez les suivants, puis tapez-les.',
    bad_request: 'Le mot de passe demande 12 caractères au moins.',
    too_many_requests: 'Trop de tentatives erronées. Attendez une minute, puis réessayez.',
    unreachable: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez ; ce que vous avez tapé reste là.',
  },
};
