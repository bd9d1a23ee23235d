import type { SetupStrings } from '../en.ts';

/** What the set-up says of labels, in French. */
export const frLabels: SetupStrings['labels'] = {
  title: 'Ce que signifient les étiquettes',
  text: 'Une étiquette posée sur une conversation dans votre boîte (Chatwoot, ou toute autre par webhook signé) peut être un lead ou un achat. La même chose pour toutes les connexions de ce site ; à partir de maintenant.',
  empty: 'Aucune étiquette ne signifie encore rien.',
  add: 'Ajouter une étiquette',
  leave: 'Laisser tel quel',
  kind: 'Signifie',
  kinds: { lead: 'Un lead', purchase: 'Un achat', other: 'Quelque chose à vous' },
  fields: { label: 'Étiquette', name: 'Nom dans les rapports', value: 'Vaut', currency: 'Devise' },
};
