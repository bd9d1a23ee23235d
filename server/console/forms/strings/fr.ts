import type { FormWords } from './en.ts';

export const fr: FormWords = {
  copy: 'Copier',
  copied: 'Copié',
  save: 'Enregistrer',
  saved: 'Enregistré',
  remove: 'Retirer',
  really: 'Vraiment retirer ?',
  keep: 'Garder',
  loading: 'Chargement',
  tryAgain: 'Réessayer',
  never: 'jamais',
  failures: {
    unauthorized: 'Votre session a pris fin. Reconnectez-vous dans un autre onglet ; ce que vous avez saisi reste ici.',
    forbidden: 'Votre rôle ne le permet pas. Demandez à un propriétaire.',
    unreachable: 'Le serveur ne répond pas. Votre saisie reste ; vérifiez la connexion, puis réessayez.',
    too_many_requests: 'C’était beaucoup à la fois. Attendez une minute, puis réessayez.',
    bad_request: 'Ce n’est pas accepté ainsi.',
    bad_signature: 'La preuve de l’expéditeur est fausse.',
    conflict: 'Cela contredit ce qui est déjà là. Rechargez la page, puis réessayez.',
    foreign_origin:
      'Seules les pages de ce service peuvent changer quelque chose ici. Ouvrez la console à sa propre adresse.',
    method_not_allowed: 'Cette page et le serveur ne se comprennent pas. Rechargez la page.',
    not_found: 'Cela n’existe plus. Rechargez la page.',
    second_factor: 'Saisissez les six chiffres que votre application affiche en ce moment.',
    too_large: 'C’est trop grand. Envoyez-en moins à la fois.',
    unavailable: 'Le serveur ne le peut pas pour l’instant. Rien n’a été modifié ; réessayez.',
    unknown_site: 'Ce site n’existe pas ici, ou n’est pas pour vous.',
    unsupported_media_type: 'Ce type de fichier n’est pas lu ici. Enregistrez-le en CSV, UTF-8.',
    internal: 'Quelque chose a échoué sur le serveur ; son journal dit quoi. Rien n’a été modifié.',
  },
};
