import type { Sentence } from './en.ts';

/** What the service says as it refuses something, in German. */
export const de: Readonly<Record<Sentence, string>> = {
  'There is a site of this id; give this one another.':
    'Diese Kurzform hat schon eine Website; gib dieser eine andere.',
  'There is a connection of this id; give this one another.':
    'Diesen Kurznamen hat schon eine Verbindung; gib dieser einen anderen.',
  'There is a postback of this id; give this one another.':
    'Diesen Kurznamen hat schon ein Postback; gib diesem einen anderen.',
  'Somebody with this address is here already.': 'Jemand mit dieser Adresse ist schon hier.',
  'The last owner has to stay one; make another first.':
    'Der letzte Inhaber muss es bleiben; mach zuerst jemand anderen dazu.',
  'A second factor is set up; remove it first, with a code from it.':
    'Ein zweiter Faktor ist eingerichtet; schalte ihn zuerst aus, mit einem Code von ihm.',
  'No mail server is set up: give "smtp" with "url" and "from" in config.json.':
    'Es ist kein Mailserver eingerichtet: gib in config.json „smtp“ mit „url“ und „from“ an.',
  'This site writes to nobody: say to whom under Set up, Reports by mail.':
    'Diese Website schreibt niemandem: sag unter „Einrichten“, wem sie Berichte schickt.',
  'Version {} is not the latest any more; read it again and save your change to that.':
    'Version {} ist nicht mehr die neueste: Jemand hat inzwischen veröffentlicht. Sieh dir das Neue unten an und veröffentliche dann noch einmal.',
  'Only an owner may say who is sent reports.': 'Nur ein Inhaber darf sagen, wem Berichte geschickt werden.',
  'Only an owner may see and change who comes in.': 'Nur ein Inhaber darf sehen und ändern, wer hereinkommt.',
  'Only who may see every site may add one.': 'Nur wer alle Websites sehen darf, darf eine hinzufügen.',
  'Open the link that the service printed at its start.': 'Öffne den Link, den der Dienst beim Start ausgegeben hat.',
  'This is for people who signed in with their password.':
    'Das ist für alle, die sich mit ihrem Passwort angemeldet haben.',
  'There is no connection of this id.': 'Diese Verbindung gibt es nicht mehr.',
  'There is no key of this id.': 'Diesen Schlüssel gibt es nicht mehr.',
  'There is nobody of this id.': 'Diese Person ist nicht mehr hier.',
  'This postback has no event of this id.': 'Dieses Ereignis gibt es nicht mehr.',
  'This site has no import of this id.': 'Dieser Import wurde schon zurückgenommen.',
  'This site has no postback of this id.': 'Diesen Postback gibt es nicht mehr.',
  'This site has no postback of this id; they stand in config.json.': 'Diesen Postback gibt es nicht mehr.',
  'You have no session of this id.': 'Dieser Browser war schon abgemeldet.',
  'No site of this id is set up here.': 'Diese Website gibt es hier nicht, oder sie ist nicht für dich.',
  'No site "{}" is set up here.': 'Eine Website „{}“ gibt es hier nicht.',
  'The second factor cannot be read: the session key in config.json has changed.':
    'Der zweite Faktor lässt sich nicht lesen: Der Sitzungsschlüssel in config.json hat sich geändert.',
  'The store cannot be reached at the moment. Send the same request again.':
    'Der Speicher ist gerade nicht zu erreichen. Nichts wurde geändert; versuche es noch einmal.',
  'The mail server did not take the mail to {}: {}': 'Der Mailserver nahm die Mail an {} nicht an: {}',
  'The file has more than {} rows; send it in parts.': 'Die Datei hat mehr als {} Zeilen; teile sie auf.',
  'The file has more than {} lines; send it in parts.': 'Die Datei hat mehr als {} Zeilen; teile sie auf.',
  'The body is larger than {} MB; send it in several parts.': 'Die Datei ist größer als {} MB; teile sie auf.',
  'The file has no lines of spend under its headings.':
    'Unter den Überschriften der Datei steht keine Zeile mit Kosten.',
  'The file has no rows under its headings.': 'Unter den Überschriften der Datei steht keine Zeile.',
  'The file is empty; its first line names the columns.': 'Die Datei ist leer; ihre erste Zeile nennt die Spalten.',
  'The table is empty; its first line is day,currency,rate.':
    'Die Tabelle ist leer; ihre erste Zeile ist day,currency,rate.',
  'No line of the file names a day and an amount, and it is no export that is known; say where they are, like {}':
    'Keine Zeile der Datei nennt einen Tag und einen Betrag, und ein bekannter Export ist es nicht. Sag oben, welche Spalte welche ist.',
  'line {}: there is no column {}.': 'Zeile {}: Es gibt keine Spalte {}.',
  'line {}: a quoted cell does not end, or something follows its last quote':
    'Zeile {}: Eine Zelle in Anführungszeichen endet nicht, oder nach ihnen folgt noch etwas.',
  'A text of the form env:NAME can be set in config.json only.':
    'Ein Text der Form env:NAME lässt sich nur in config.json angeben.',
  '{} is sent by Hullo itself; there is no file to fetch.': '{} sendet Hullo selbst; es gibt keine Datei.',
  'is not your password': 'ist nicht dein Passwort',
  'is not what your authenticator app shows now': 'ist nicht, was deine Authenticator-App jetzt zeigt',
  'is missing: the six digits of your authenticator app': 'fehlt: die sechs Ziffern deiner Authenticator-App',
  'is missing: what the key is for': 'fehlt: wofür der Schlüssel ist',
  'is missing: what the platform signs with': 'fehlt: womit die Plattform signiert',
  'is missing: this key can make keys of its own site only': 'fehlt: wähle eine deiner Websites',
  'is missing: give the id of a site': 'fehlt: wähle eine Website',
  'is missing: give a phone number': 'fehlt: gib eine Telefonnummer an',
  'is missing': 'fehlt',
  'is needed': 'wird gebraucht',
  'is empty': 'ist leer',
  'needs at least 12 characters; a few words in a row are easy to remember':
    'braucht mindestens 12 Zeichen; ein paar Wörter hintereinander merkt man sich leicht',
  'has more than 1,000 characters': 'hat mehr als 1000 Zeichen',
  'is not an e-mail address': 'ist keine E-Mail-Adresse',
  'is not a mail address: {}': 'ist keine E-Mail-Adresse: {}',
  'holds more than 50 addresses': 'hat mehr als 50 Adressen',
  'names neither week nor month': 'nennt weder Woche noch Monat',
  'is not week or month': 'ist weder Woche noch Monat',
  'is not an hour from 0 to 23': 'ist keine Stunde von 0 bis 23',
  'is neither true nor false': 'ist weder ja noch nein',
  'is not true or false': 'ist weder ja noch nein',
  'is not one of {}': 'ist keines von: {}',
  'is one of {}': 'ist eines von: {}',
  'is none of: {}': 'ist keines von: {}',
  'holds a name that is none of: {}': 'enthält einen Namen, der keiner ist von: {}',
  'is "all" or a list of site ids': 'nennt alle Websites oder einige davon',
  'is not an id: 1 to 40 of a to z, 0 to 9 and dashes':
    'geht so nicht: 1 bis 40 Zeichen aus a bis z, 0 bis 9 und Bindestrichen',
  'is not an origin, like https://shop.example (no path, no slash at the end)':
    'ist keine Adresse wie https://shop.example (ohne Pfad und ohne Schrägstrich am Ende)',
  'is not an IANA time zone, like Europe/Lisbon': 'ist keine Zeitzone wie Europe/Lisbon',
  'is not an ISO 4217 code, like EUR': 'ist kein Währungscode wie EUR',
  'is not lead, purchase or other': 'ist weder Lead noch Kauf noch Eigenes',
  'is needed beside a value, like EUR': 'wird neben einem Wert gebraucht, wie EUR',
  'names a label twice': 'nennt ein Label zweimal',
  '{} has more decimals than {} has: {}': '{} hat mehr Nachkommastellen als {}',
  '{} is not an amount written like 1234.50': '{} ist kein Betrag wie 1234.50',
  'is needed for Meta: any text that you also type into its webhook settings':
    'wird für Meta gebraucht: ein Text, den du auch dort in die Webhook-Einstellungen tippst',
  'needs the id and name of your bot: the platform does not say whom a message was for':
    'braucht Kennung und Namen deines Bots: die Plattform sagt nicht, für wen eine Nachricht war',
  'names no event: write what happens and what the platform calls it, as {}':
    'nennt kein Ereignis: Sag bei wenigstens einem, wie sie es nennen',
  'is nothing that {} can be told': 'lässt sich {} nicht melden',
  'is not an https address (plain http only to localhost)': 'ist keine https-Adresse (http nur zu localhost)',
  'is not a measurement id, like G-AB12CD34EF': 'ist keine Mess-ID wie G-AB12CD34EF',
  'is needed: made under Admin, Data streams, Measurement Protocol':
    'wird gebraucht: zu finden unter Verwaltung, Datenstreams, Measurement Protocol',
  'is not an event name: a letter, then up to 39 letters, digits and _':
    'ist kein Ereignisname: ein Buchstabe, dann bis zu 39 Buchstaben, Ziffern und _',
  'is a name that Google Analytics keeps for itself': 'ist ein Name, den Google Analytics für sich behält',
  'is not a Google Ads account id, like 123-456-7890': 'ist keine Nummer eines Google-Ads-Kontos wie 123-456-7890',
  'is not the number of a conversion action': 'ist nicht die Nummer einer Conversion-Aktion',
  'is not a dataset (pixel) id: digits only': 'ist keine Kennung eines Datensatzes (Pixels): nur Ziffern',
  'is needed: a system user’s token': 'wird gebraucht: das Token eines Systemnutzers',
  'is not a version, like v25.0': 'ist keine Version wie v25.0',
  'is not an id: digits only': 'ist keine Kennung: nur Ziffern',
  'is not an event of a chat: {}': 'ist kein Ereignis eines Chats: {}',
  'is not a name: 1 to 100 characters, the first a letter or digit':
    'ist kein Name: 1 bis 100 Zeichen, das erste ein Buchstabe oder eine Ziffer',
  'is not a pixel code, like C29B5EXAMPLE00000000': 'ist kein Pixelcode wie C29B5EXAMPLE00000000',
  'is needed: made in Events Manager': 'wird gebraucht: aus dem Events Manager',
  'is the secret that signs the calls and needs at least 16 characters':
    'signiert die Aufrufe und braucht mindestens 16 Zeichen',
  'is needed: paste the key file of a service account':
    'wird gebraucht: füge die Schlüsseldatei eines Dienstkontos ein',
  'is no JSON: paste the whole key file, from the first { to the last }':
    'ist kein JSON: füge die ganze Schlüsseldatei ein, von der ersten { bis zur letzten }',
  'is no key file: it begins with { and holds client_email and private_key':
    'ist keine Schlüsseldatei: sie beginnt mit { und enthält client_email und private_key',
  'is the file of an OAuth client, which asks a person each time: paste the key of a service account':
    'ist die Datei eines OAuth-Clients, der jedes Mal einen Menschen fragt: füge den Schlüssel eines Dienstkontos ein',
  'is no key file of a service account: client_email and private_key are missing':
    'ist keine Schlüsseldatei eines Dienstkontos: client_email und private_key fehlen',
  'This one may lead into a private network; change it in config.json':
    'darf in ein privates Netz führen; ändere sie in config.json',
  'names nobody: give either phone, or channel and contact':
    'nennt niemanden: gib die Nummer an, oder Plattform und Kennung',
  'is not a colour': 'ist keine Farbe',
  'is not the name of a colour': 'ist nicht der Name einer Farbe',
  'is a script': 'ist ein Skript',
  'is longer than {} characters': 'ist länger als {} Zeichen',
  'is no JSON of a list or an object': 'ist kein JSON einer Liste oder eines Objekts',
  'is not a number of days': 'ist keine Zahl von Tagen',
  'is not there: send the file with Content-Type: text/csv': 'ist leer: wähle eine CSV-Datei',
  'The body is UTF-16: send it with Content-Type: text/csv; charset=utf-16, or save it as UTF-8':
    'Die Datei ist UTF-16: speichere sie als UTF-8.',
  'The body is a workbook and no text: save it as CSV':
    'Das ist eine Arbeitsmappe. Speichere sie in der Tabellenkalkulation als CSV und wähle dann diese Datei.',
  'The body is not UTF-8: save it as UTF-8, or name its charset, like Content-Type: text/csv; charset=windows-1252':
    'Die Datei ist nicht UTF-8: speichere sie als UTF-8.',
  'is not a date, YYYY-MM-DD': 'ist kein Datum wie 2026-11-22',
  'Too big: expected string to have <={} characters': 'hat mehr als {} Zeichen',
  'Too small: expected string to have >={} characters': 'hat weniger als {} Zeichen',
  'Too big: expected number to be <={}': 'ist größer als {}',
  'Too small: expected number to be >={}': 'ist kleiner als {}',
  'Too big: expected array to have <={} items': 'sind mehr als {}',
  'is not the hash of a contact: 22 letters, digits, dashes and underscores':
    'ist kein Hash eines Kontakts: 22 Buchstaben, Ziffern, Bindestriche und Unterstriche',
  'is not a country, two letters like PT': 'ist kein Land, zwei Buchstaben wie PT',
  'has more than 500 entries': 'hat mehr als 500 Einträge',
  '{} is no date with dateFormat={}': '{} ist kein Datum in der Reihenfolge {}',
  '{} lies in the future': '{} liegt in der Zukunft',
  'lies more than a day in the future': 'liegt mehr als einen Tag in der Zukunft',
  '{} to {} is more than a day: export it broken down by day':
    '{} bis {} ist mehr als ein Tag: exportiere nach Tagen aufgeteilt',
  'is missing: map a column, or say source=google': 'fehlt: wähle eine Spalte, oder sag, was in jeder Zeile gleich ist',
  'is missing: map a column, or give one for every line, like currency=EUR':
    'fehlt: wähle eine Spalte, oder sag, was in jeder Zeile gleich ist',
  'is missing: give lead, purchase or other': 'fehlt: lead, purchase oder other',
  'is missing: a value needs one, like EUR': 'fehlt: ein Wert braucht eine, wie EUR',
  'is missing: give exactly one of {}': 'fehlt: gib genau eines an von {}',
  'is missing beside channel': 'fehlt neben der App',
  'is missing: a contact is known by its channel': 'fehlt: einen Kontakt kennt man an seiner App',
  'comes beside {}: give exactly one of {}': 'steht neben {}: gib genau eines an von {}',
  'is its own id: a refund needs an externalId of its own':
    'ist seine eigene Kennung: eine Erstattung braucht eine eigene',
  'has to be left out: a refund belongs to what it takes back':
    'muss wegbleiben: eine Erstattung gehört zu dem, was sie zurücknimmt',
  'is not the id of a conversation: it begins with cnv_': 'ist keine Kennung eines Gesprächs: sie beginnt mit cnv_',
  'is no reference, or has a slip in it: it looks like K7Q-M2X-VDP':
    'ist kein Code, oder er hat einen Fehler: er sieht aus wie K7Q-M2X-VDP',
  'holds several references; give one': 'enthält mehrere Codes; gib einen an',
  'is no phone number: {}': 'ist keine Telefonnummer: {}',
  'is not an id: give text of 1 to 200 characters': 'ist keine Kennung: ein Text von 1 bis 200 Zeichen',
  'is not an amount, like "129.90"': 'ist kein Betrag wie 129.90',
  'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like {}': 'ist keine Zeit wie {}',
  'is not a time': 'ist keine Zeit',
  'is not a channel: {}': 'ist keine App von: {}',
  'is no ISO 4217 code, like EUR: {}': 'ist kein Währungscode wie EUR: {}',
  '{} is no ISO 4217 code, like EUR': '{} ist kein Währungscode wie EUR',
  '{} is no amount with decimal={}': '{} ist mit diesem Dezimalzeichen kein Betrag',
  '{} is below zero': '{} ist kleiner als null',
  '{} is not in the line’s currency, {}': '{} ist nicht in der Währung der Zeile, {}',
  '{} is an id that a spreadsheet rounded: take it from the export itself':
    '{} ist eine Kennung, die eine Tabelle gerundet hat: nimm sie aus dem Export selbst',
  'has {} cells under {} columns; a cell with a separator in it needs quotes':
    'hat {} Zellen unter {} Spalten; eine Zelle mit Trennzeichen braucht Anführungszeichen',
  'no phone number is given': 'es ist keine Telefonnummer angegeben',
  'nothing is given': 'es ist nichts angegeben',
  'leave the extension out': 'lass die Durchwahl weg',
  'write it with digits, spaces, brackets and dashes only':
    'schreibe sie nur mit Ziffern, Leerzeichen, Klammern und Strichen',
  'the number starts with 0; begin with the country code, like +34':
    'sie beginnt mit 0; beginne mit der Ländervorwahl, wie +34',
  'the number is too short; begin with the country code, like +34':
    'sie ist zu kurz; beginne mit der Ländervorwahl, wie +34',
  'a number has no more than 15 digits': 'eine Nummer hat nicht mehr als 15 Ziffern',
  'give the number with its country code, like +34 600 000 000':
    'gib die Nummer mit Ländervorwahl an, wie +34 600 000 000',
  'write it as {}': 'schreibe sie als {}',
  'no numbering plan has this number; compare it with the one your phone shows, country code first':
    'diese Nummer gibt es in keinem Land; vergleiche sie mit der, die dein Telefon zeigt, Ländervorwahl zuerst',
  'no numbering plan has a number of this length; begin with the country code':
    'so lange Nummern gibt es nirgends; beginne mit der Ländervorwahl',
  ymd: 'Jahr Monat Tag',
  dmy: 'Tag Monat Jahr',
  mdy: 'Monat Tag Jahr',
  'is missing: what happened on that day': 'fehlt: was an dem Tag geschah',
  'is empty: say what happened on that day': 'ist leer: sag, was an dem Tag geschah',
  'has more than 280 characters': 'hat mehr als 280 Zeichen',
  'There are {} notes on this day; delete one that is not needed.':
    'An diesem Tag stehen schon {} Notizen; lösche eine, die es nicht braucht.',
  'This site has no note of this id.': 'Diese Notiz gibt es nicht mehr.',
  'is not start or click': 'ist weder start noch click',
  'is missing: what is shared, or with whom': 'fehlt: was geteilt wird, oder mit wem',
  'This site has no share of this id.': 'Diesen Link gibt es nicht mehr.',
  'has passed': 'ist schon vorbei',
  'is missing: what the view is called': 'fehlt: wie die Ansicht heißt',
  'is missing: what follows ? in the address': 'fehlt: was in der Adresse nach ? steht',
  'A view for everybody needs the scope "write"; keep one of your own instead.':
    'Eine Ansicht für alle ist Entwicklern vorbehalten; behalte eine eigene.',
  'This site has no view of this id that is yours to see.':
    'Diese Ansicht gibt es nicht mehr, oder sie ist nicht für dich.',
  'Only who made a view can keep it to themselves.': 'Nur wer eine Ansicht gemacht hat, kann sie für sich behalten.',
  'There are {} views; delete one that is not needed.':
    'Es gibt schon {} Ansichten; lösche eine, die es nicht braucht.',
  'This is not the password of this link.': 'Das ist nicht das Passwort dieses Links.',
  'This link leads nowhere: it was ended, or is not whole.':
    'Dieser Link führt nirgendwohin: Er wurde beendet oder ist nicht ganz.',
  'a short link cannot carry a message; give the number that it leads to':
    'ein Kurzlink kann keine Nachricht tragen; gib die Nummer an, zu der er führt',
  'groups and channels hold no private chat; give a phone number':
    'Gruppen und Kanäle haben keinen privaten Chat; gib eine Telefonnummer an',
  'give the page name or page id, as in m.me/<name>': 'gib Namen oder Kennung der Seite an, wie in m.me/<name>',
  'that is no profile; give the user name, like @shop': 'das ist kein Profil; gib den Benutzernamen an, wie @shop',
  'give the user name: letters, digits, dots and underscores, like @shop':
    'gib den Benutzernamen an: Buchstaben, Ziffern, Punkte und Unterstriche, wie @shop',
  'write it as t.me/<name>': 'schreibe es als t.me/<name>',
  'groups hold no private chat; give a user name, a bot or a number':
    'Gruppen haben keinen privaten Chat; gib einen Benutzernamen, einen Bot oder eine Nummer an',
  'a business chat link carries no message of ours; give the user name':
    'ein Business-Chat-Link trägt keine Nachricht von uns; gib den Benutzernamen an',
  'give a user name of 5 to 32 letters, digits and underscores, a bot, or a number with its country code':
    'gib einen Benutzernamen aus 5 bis 32 Buchstaben, Ziffern und Unterstrichen an, einen Bot oder eine Nummer mit Ländervorwahl',
  "give the business id from Apple's Register, as in urn:biz:12345678-1234-1234-1234-123456789abc":
    'gib die Business-Kennung aus Apples Register an, wie urn:biz:12345678-1234-1234-1234-123456789abc',
  'a short link cannot carry a message; give the basic id, like @123abcde':
    'ein Kurzlink kann keine Nachricht tragen; gib die Basis-ID an, wie @123abcde',
  'that is a person; give the basic id of the official account, like @123abcde':
    'das ist ein Mensch; gib die Basis-ID des offiziellen Kontos an, wie @123abcde',
  'give the basic id of the official account, like @123abcde':
    'gib die Basis-ID des offiziellen Kontos an, wie @123abcde',
  'give the name of the bot, as in viber://pa?chatURI=<name>, or a number with its country code':
    'gib den Namen des Bots an, wie in viber://pa?chatURI=<name>, oder eine Nummer mit Ländervorwahl',
  'give one address, like shop@example.com': 'gib eine Adresse an, wie shop@example.com',
  'that could run code; give an address that begins with https://':
    'das könnte Code ausführen; gib eine Adresse an, die mit https:// beginnt',
  'it is not safe from being read or changed on its way; begin with https://':
    'unterwegs könnte man mitlesen oder ändern; beginne mit https://',
  'no variable may stand before the first slash': 'vor dem ersten Schrägstrich darf keine Variable stehen',
  'leave user name and password out': 'lass Benutzernamen und Passwort weg',
  'it is longer than 500 characters': 'sie ist länger als 500 Zeichen',
  'give a whole address that begins with https://': 'gib eine ganze Adresse an, die mit https:// beginnt',
};
