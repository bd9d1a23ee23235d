/** What the set-up says of labels, in English. */
export const enLabels = {
  title: 'What labels mean',
  text: 'A label that somebody puts on a chat in your inbox (Chatwoot, or any by signed webhook) can be a lead or a purchase. The same for every connection of this site; from now on.',
  empty: 'No label means anything yet.',
  add: 'Add a label',
  leave: 'Leave it as it was',
  kind: 'Means',
  kinds: { lead: 'A lead', purchase: 'A purchase', other: 'Something of your own' },
  fields: { label: 'Label', name: 'Called in reports', value: 'Worth', currency: 'Currency' },
};
