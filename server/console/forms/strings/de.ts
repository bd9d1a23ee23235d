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
      'Deine Anmeldung ist abgelaufen. Melde dich in einem anderen Tab wieder an; deine Eingaben bleiben hier stehen.',
    forbidden: 'Deine Rolle erlaubt das nicht. Frage einen Inhaber.',
    unreachable:
      'Der Server antwortet nicht. Deine Eingaben bleiben stehen; prüfe die Verbindung und versuche es noch einmal.',
    too_many_requests: 'Das war viel auf einmal. Warte eine Minute und versuche es noch einmal.',
    internal: 'Auf dem Server ging etwas schief; sein Protokoll sagt, was. Es wurde nichts geändert.',
  },
};
