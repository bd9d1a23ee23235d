import type { SetupStrings } from '../en.ts';

/** What the set-up says of reports by mail, in French. */
export const frMail: SetupStrings['mail'] = {
  text: 'Le rapport de la semaine ou du mois passé, avec son graphique, à qui doit le lire. Aucune connexion n’est nécessaire.',
  noServer:
    'Aucun serveur de courrier n’est encore configuré : rien ne peut partir. Qui s’occupe de la machine donne "smtp" avec "url" et "from" dans config.json et relance le service.',
  recipients: 'Qui le reçoit',
  on: 'Les rapports partent',
  off: 'Rien ne part',
  isOn: 'Envoyer les rapports',
  to: 'Adresses e-mail',
  toHint: 'Une par ligne.',
  notAnAddress: (text) => `« ${text} » n’est pas une adresse e-mail.`,
  spans: 'À quelle fréquence',
  spanNames: { week: 'Chaque semaine', month: 'Chaque mois, le premier' },
  noSpan: 'Choisissez chaque semaine, chaque mois, ou les deux.',
  day: 'Jour de la semaine',
  hour: 'Heure',
  hourHint: (zone) => `À l’horloge de ${zone}.`,
  locale: 'Langue du courrier',
  from: {
    console: 'Enregistré ici ; ce que config.json dit de ce site ne compte pas.',
    file: 'De config.json, tant que rien n’est enregistré ici.',
    nobody: 'Personne ne le reçoit encore.',
  },
  forget: 'Oublier cela et suivre config.json',
  mayNot: 'Seul un propriétaire peut le changer.',
  trial: 'Le voir et l’essayer',
  see: 'Voir le courrier de cette semaine',
  send: 'L’envoyer maintenant à tous',
  sentTo: (addresses) => `Envoyé à ${addresses}.`,
};
