import type { FormWords } from './en.ts';

export const de: FormWords = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  save: 'Speichern',
  saved: 'Gespeichert',
  remove: 'Entfernen',
  really: 'Wirklich entfernen?',
  keep: 'Behalten',
  loading: 'Wird geladen',
  tryAgain: 'Noch einmal versuchen',
  never: 'nie',
  failures: {
    unauthorized:
      'Ihre Anmeldung ist abgelaufen. Melden Sie sich in einem anderen Tab wieder an; Ihre Eingaben bleiben hier stehen.',
    forbidden: 'Ihre Rolle erlaubt das nicht. Fragen Sie einen Inhaber.',
    unreachable:
      'Der Server antwortet nicht. Ihre Eingaben bleiben stehen; prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    too_many_requests: 'Das war viel auf einmal. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    internal: 'Auf dem Server ging etwas schief; sein Protokoll sagt, was. Es wurde nichts geändert.',
  },
};
