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
    internal: 'Quelque chose a échoué sur le serveur ; son journal dit quoi. Rien n’a été modifié.',
  },
};
