import type { SetupStrings } from '../en.ts';

/** What the set-up says of reports by mail, in German. */
export const deMail: SetupStrings['mail'] = {
  text: 'Der Bericht der vergangenen Woche oder des Monats, mit Diagramm, an alle, die ihn lesen sollen. Anmelden müssen sie sich nicht.',
  noServer:
    'Noch ist kein Mailserver eingerichtet, also kann nichts hinausgehen. Wer die Maschine betreut, gibt in config.json "smtp" mit "url" und "from" an und startet den Dienst neu.',
  recipients: 'Wer ihn bekommt',
  on: 'Berichte gehen hinaus',
  off: 'Nichts geht hinaus',
  isOn: 'Berichte senden',
  to: 'E-Mail-Adressen',
  toHint: 'Eine je Zeile.',
  notAnAddress: (text) => `„${text}“ ist keine E-Mail-Adresse.`,
  spans: 'Wie oft',
  spanNames: { week: 'Jede Woche', month: 'Jeden Monat, am Ersten' },
  noSpan: 'Wähle jede Woche, jeden Monat oder beides.',
  day: 'Wochentag',
  hour: 'Uhrzeit',
  hourHint: (zone) => `Nach der Uhr von ${zone}.`,
  locale: 'Sprache der Mail',
  from: {
    console: 'Hier gespeichert; was config.json zu dieser Website sagt, zählt nicht.',
    file: 'Aus config.json, bis hier etwas gespeichert wird.',
    nobody: 'Noch bekommt ihn niemand.',
  },
  forget: 'Vergessen und tun, was config.json sagt',
  mayNot: 'Nur ein Inhaber darf das ändern.',
  trial: 'Ansehen und ausprobieren',
  see: 'Die Mail dieser Woche ansehen',
  send: 'Jetzt an alle senden',
  sentTo: (addresses) => `Gesendet an ${addresses}.`,
};
