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
    bad_request: 'Das wird so nicht angenommen.',
    bad_signature: 'Der Nachweis, wer das sendet, stimmt nicht.',
    conflict: 'Das widerspricht dem, was schon da ist. Lade die Seite neu und versuche es noch einmal.',
    foreign_origin:
      'Nur Seiten dieses Dienstes dürfen hier etwas ändern. Öffne die Konsole unter ihrer eigenen Adresse.',
    method_not_allowed: 'Diese Seite und der Server verstehen einander nicht. Lade die Seite neu.',
    not_found: 'Das gibt es nicht mehr. Lade die Seite neu.',
    second_factor: 'Tippe die sechs Ziffern ein, die deine Authenticator-App jetzt zeigt.',
    too_large: 'Das ist zu groß. Sende weniger auf einmal.',
    unavailable: 'Der Server kann das gerade nicht. Es wurde nichts geändert; versuche es noch einmal.',
    unknown_site: 'Diese Website gibt es hier nicht, oder sie ist nicht für dich.',
    unsupported_media_type: 'Diese Art von Datei wird hier nicht gelesen. Speichere sie als CSV in UTF-8.',
    internal: 'Auf dem Server ging etwas schief; sein Protokoll sagt, was. Es wurde nichts geändert.',
  },
};
