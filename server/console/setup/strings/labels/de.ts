import type { SetupStrings } from '../en.ts';

/** What the set-up says of labels, in German. */
export const deLabels: SetupStrings['labels'] = {
  title: 'Was Labels bedeuten',
  text: 'Ein Label, das jemand im Posteingang an einen Chat hängt (Chatwoot oder jeder per signiertem Webhook), kann ein Lead oder ein Kauf sein. Für alle Verbindungen dieser Website gleich; von jetzt an.',
  empty: 'Noch bedeutet kein Label etwas.',
  add: 'Ein Label hinzufügen',
  leave: 'Lassen, wie es war',
  kind: 'Bedeutet',
  kinds: { lead: 'Einen Lead', purchase: 'Einen Kauf', other: 'Etwas Eigenes' },
  fields: { label: 'Name des Labels', name: 'Heißt in Berichten', value: 'Ist wert', currency: 'Währung' },
};
