import type { Failure } from '../../report/api/failure.ts';

/** Why there is no report to show, in German. */
export const deFailures: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  unauthorized: {
    title: 'Deine Anmeldung ist abgelaufen',
    text: 'Nichts ist verloren; der Bericht ist nur für diesen Browser geschlossen. Melde dich neu an, oder öffne den Link, den der Server beim Start druckt.',
  },
  unreachable: {
    title: 'Der Server antwortet nicht',
    text: 'Bis dahin kann nichts gezeigt werden. Klicks warten so lange in den Browsern deiner Besucher. Prüfe, ob der Server läuft; diese Seite versucht es weiter.',
  },
  refused: { title: 'Der Server hat abgelehnt', text: 'Warte einen Moment und versuche es noch einmal.' },
  server: {
    title: 'Der Server konnte den Bericht nicht bauen',
    text: 'Was aufgezeichnet ist, ist sicher; nur das Lesen misslang. Das Protokoll des Servers sagt, warum. Diese Seite versucht es weiter.',
  },
  unreadable: {
    title: 'Diese Seite kann die Antwort nicht lesen',
    text: 'Seite und Server sind wohl verschiedene Fassungen, und ein halber Bericht führt in die Irre. Lade die Seite neu.',
  },
  'unknown-site': {
    title: 'Keine solche Website',
    text: 'Die Adresse nennt eine Website, die dieser Server nicht kennt oder die du nicht sehen darfst. Wähle eine andere.',
  },
  'bad-range': {
    title: 'Diese Tage sind kein Zeitraum',
    text: 'Die Adresse muss zwei Tage nennen, den ersten nicht nach dem letzten, etwa from=2026-10-24 und to=2026-11-22.',
  },
  'bad-model': {
    title: 'Kein solches Modell',
    text: 'Die Adresse nennt ein Modell, das dieser Bericht nicht hat. Der übliche Bericht bietet die an, die er hat.',
  },
  'bad-choice': {
    title: 'Das steht nicht zur Wahl',
    text: 'Die Adresse verlangt einen Filter, eine Kennzahl oder eine Zählweise, die dieser Bericht nicht hat. Der übliche Bericht bietet an, was er hat.',
  },
  'bad-lookback': {
    title: 'Das ist kein Rückblick',
    text: 'Die Adresse muss sagen, wie viele Tage zählen, von 1 bis 90, etwa lookbackDays=30.',
  },
  'link-closed': {
    title: 'Dieser Bericht fragt nach einem Passwort',
    text: 'Wer den Link geschickt hat, kennt es.',
  },
  'link-ended': {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er wurde beendet, seine Zeit ist um, oder die Adresse ist nicht vollständig. Bitte um einen neuen.',
  },
};
