import type { Sentence } from './en.ts';

/** What the service says as it refuses something, in French. */
export const fr: Readonly<Record<Sentence, string>> = {
  'There is a site of this id; give this one another.':
    'Un site porte déjà ce nom court ; donnez-en un autre à celui-ci.',
  'There is a connection of this id; give this one another.':
    'Une connexion porte déjà ce nom court ; donnez-en un autre à celle-ci.',
  'There is a postback of this id; give this one another.':
    'Un postback porte déjà ce nom court ; donnez-en un autre à celui-ci.',
  'Somebody with this address is here already.': 'Quelqu’un avec cette adresse est déjà ici.',
  'The last owner has to stay one; make another first.':
    'Le dernier propriétaire doit le rester ; nommez-en d’abord un autre.',
  'A second factor is set up; remove it first, with a code from it.':
    'Un second facteur est déjà réglé ; retirez-le d’abord, avec un de ses codes.',
  'No mail server is set up: give "smtp" with "url" and "from" in config.json.':
    'Aucun serveur de courrier n’est réglé : donnez « smtp » avec « url » et « from » dans config.json.',
  'This site writes to nobody: say to whom under Set up, Reports by mail.':
    'Ce site n’écrit à personne : dites à qui dans les réglages, rapports par e-mail.',
  'Version {} is not the latest any more; read it again and save your change to that.':
    'La version {} n’est plus la dernière : quelqu’un a publié entre-temps. Regardez plus bas, puis publiez de nouveau.',
  'Only an owner may say who is sent reports.': 'Seul un propriétaire peut dire à qui les rapports sont envoyés.',
  'Only an owner may see and change who comes in.': 'Seul un propriétaire peut voir et changer qui entre.',
  'Only who may see every site may add one.': 'Seul qui peut voir tous les sites peut en ajouter un.',
  'Open the link that the service printed at its start.': 'Ouvrez le lien que le service a affiché à son démarrage.',
  'This is for people who signed in with their password.': 'C’est réservé à qui s’est connecté avec son mot de passe.',
  'There is no connection of this id.': 'Cette connexion n’existe plus.',
  'There is no key of this id.': 'Cette clé n’existe plus.',
  'There is nobody of this id.': 'Cette personne n’est plus ici.',
  'This postback has no event of this id.': 'Cet événement n’existe plus.',
  'This site has no import of this id.': 'Cet import a déjà été annulé.',
  'This site has no postback of this id.': 'Ce postback n’existe plus.',
  'This site has no postback of this id; they stand in config.json.': 'Ce postback n’existe plus.',
  'You have no session of this id.': 'Ce navigateur était déjà déconnecté.',
  'No site of this id is set up here.': 'Ce site n’existe pas ici, ou n’est pas pour vous.',
  'No site "{}" is set up here.': 'Il n’y a pas de site « {} » ici.',
  'The second factor cannot be read: the session key in config.json has changed.':
    'Le second facteur est illisible : la clé de session de config.json a changé.',
  'The store cannot be reached at the moment. Send the same request again.':
    'Le stockage est injoignable pour l’instant. Rien n’a changé ; réessayez.',
  'The mail server did not take the mail to {}: {}': 'Le serveur de courrier n’a pas pris le message pour {} : {}',
  'The file has more than {} rows; send it in parts.': 'Le fichier a plus de {} lignes ; découpez-le.',
  'The file has more than {} lines; send it in parts.': 'Le fichier a plus de {} lignes ; découpez-le.',
  'The body is larger than {} MB; send it in several parts.': 'Le fichier dépasse {} Mo ; découpez-le.',
  'The file has no lines of spend under its headings.': 'Sous les en-têtes du fichier, aucune ligne de dépense.',
  'The file has no rows under its headings.': 'Sous les en-têtes du fichier, aucune ligne.',
  'The file is empty; its first line names the columns.': 'Le fichier est vide ; sa première ligne nomme les colonnes.',
  'The table is empty; its first line is day,currency,rate.':
    'Le tableau est vide ; sa première ligne est day,currency,rate.',
  'No line of the file names a day and an amount, and it is no export that is known; say where they are, like {}':
    'Aucune ligne du fichier ne donne un jour et un montant, et ce n’est pas un export connu. Dites plus haut quelle colonne est laquelle.',
  'line {}: there is no column {}.': 'ligne {} : il n’y a pas de colonne {}.',
  'line {}: a quoted cell does not end, or something follows its last quote':
    'ligne {} : une cellule entre guillemets ne se ferme pas, ou quelque chose suit le dernier.',
  'A text of the form env:NAME can be set in config.json only.':
    'Un texte de la forme env:NOM ne se met que dans config.json.',
  '{} is sent by Hullo itself; there is no file to fetch.': '{} est envoyé par Hullo même ; il n’y a pas de fichier.',
  'is not your password': 'n’est pas votre mot de passe',
  'is not what your authenticator app shows now': 'n’est pas ce que votre application affiche en ce moment',
  'is missing: the six digits of your authenticator app': 'manque : les six chiffres de votre application',
  'is missing: what the key is for': 'manque : à quoi sert la clé',
  'is missing: what the platform signs with': 'manque : avec quoi la plateforme signe',
  'is missing: this key can make keys of its own site only': 'manque : choisissez un de vos sites',
  'is missing: give the id of a site': 'manque : choisissez un site',
  'is missing: give a phone number': 'manque : donnez un numéro de téléphone',
  'is missing': 'manque',
  'is needed': 'est nécessaire',
  'is empty': 'est vide',
  'needs at least 12 characters; a few words in a row are easy to remember':
    'demande au moins 12 caractères ; quelques mots à la suite se retiennent bien',
  'has more than 1,000 characters': 'a plus de 1 000 caractères',
  'is not an e-mail address': 'n’est pas une adresse e-mail',
  'is not a mail address: {}': 'n’est pas une adresse e-mail : {}',
  'holds more than 50 addresses': 'a plus de 50 adresses',
  'names neither week nor month': 'ne dit ni semaine ni mois',
  'is not week or month': 'n’est ni semaine ni mois',
  'is not an hour from 0 to 23': 'n’est pas une heure de 0 à 23',
  'is neither true nor false': 'n’est ni oui ni non',
  'is not true or false': 'n’est ni oui ni non',
  'is not one of {}': 'n’est aucun de : {}',
  'is one of {}': 'est un de : {}',
  'is none of: {}': 'n’est aucun de : {}',
  'holds a name that is none of: {}': 'contient un nom qui n’est aucun de : {}',
  'is "all" or a list of site ids': 'nomme tous les sites ou certains',
  'is not an id: 1 to 40 of a to z, 0 to 9 and dashes': 'ne convient pas : 1 à 40 signes parmi a à z, 0 à 9 et tirets',
  'is not an origin, like https://shop.example (no path, no slash at the end)':
    'n’est pas une adresse comme https://shop.example (sans chemin ni barre finale)',
  'is not an IANA time zone, like Europe/Lisbon': 'n’est pas un fuseau horaire comme Europe/Lisbon',
  'is not an ISO 4217 code, like EUR': 'n’est pas un code de devise comme EUR',
  'is not lead, purchase or other': 'n’est ni lead, ni achat, ni autre',
  'is needed beside a value, like EUR': 'est nécessaire à côté d’une valeur, comme EUR',
  'names a label twice': 'nomme deux fois une étiquette',
  '{} has more decimals than {} has: {}': '{} a plus de décimales que {}',
  '{} is not an amount written like 1234.50': '{} n’est pas un montant comme 1234.50',
  'is needed for Meta: any text that you also type into its webhook settings':
    'est nécessaire pour Meta : un texte à taper aussi dans ses réglages de webhook',
  'needs the id and name of your bot: the platform does not say whom a message was for':
    'demande l’id et le nom de votre bot : la plateforme ne dit pas pour qui était un message',
  'names no event: write what happens and what the platform calls it, as {}':
    'ne nomme aucun événement : dites pour un au moins comment elle l’appelle',
  'is nothing that {} can be told': 'ne peut pas être dit à {}',
  'is not an https address (plain http only to localhost)':
    'n’est pas une adresse https (http seulement vers localhost)',
  'is not a measurement id, like G-AB12CD34EF': 'n’est pas un ID de mesure comme G-AB12CD34EF',
  'is needed: made under Admin, Data streams, Measurement Protocol':
    'est nécessaire : sous Administration, Flux de données, Measurement Protocol',
  'is not an event name: a letter, then up to 39 letters, digits and _':
    'n’est pas un nom d’événement : une lettre, puis jusqu’à 39 lettres, chiffres et _',
  'is a name that Google Analytics keeps for itself': 'est un nom que Google Analytics se réserve',
  'is not a Google Ads account id, like 123-456-7890': 'n’est pas un numéro de compte Google Ads comme 123-456-7890',
  'is not the number of a conversion action': 'n’est pas le numéro d’une action de conversion',
  'is not a dataset (pixel) id: digits only':
    'n’est pas un identifiant d’ensemble de données (pixel) : chiffres seulement',
  'is needed: a system user’s token': 'est nécessaire : le jeton d’un utilisateur système',
  'is not a version, like v25.0': 'n’est pas une version comme v25.0',
  'is not an id: digits only': 'n’est pas un identifiant : chiffres seulement',
  'is not an event of a chat: {}': 'n’est pas un événement de messagerie : {}',
  'is not a name: 1 to 100 characters, the first a letter or digit':
    'n’est pas un nom : 1 à 100 signes, le premier une lettre ou un chiffre',
  'is not a pixel code, like C29B5EXAMPLE00000000': 'n’est pas un code de pixel comme C29B5EXAMPLE00000000',
  'is needed: made in Events Manager': 'est nécessaire : se crée dans Events Manager',
  'is the secret that signs the calls and needs at least 16 characters':
    'signe les appels et demande au moins 16 caractères',
  'is needed: paste the key file of a service account':
    'est nécessaire : collez le fichier de clé d’un compte de service',
  'is no JSON: paste the whole key file, from the first { to the last }':
    'n’est pas du JSON : collez tout le fichier, de la première { à la dernière }',
  'is no key file: it begins with { and holds client_email and private_key':
    'n’est pas un fichier de clé : il commence par { et contient client_email et private_key',
  'is the file of an OAuth client, which asks a person each time: paste the key of a service account':
    'est le fichier d’un client OAuth, qui demande chaque fois à quelqu’un : collez la clé d’un compte de service',
  'is no key file of a service account: client_email and private_key are missing':
    'n’est pas la clé d’un compte de service : client_email et private_key manquent',
  'This one may lead into a private network; change it in config.json':
    'peut mener à un réseau privé ; changez-la dans config.json',
  'names nobody: give either phone, or channel and contact':
    'ne désigne personne : donnez le téléphone, ou la plateforme et l’id',
  'is not a colour': 'n’est pas une couleur',
  'is not the name of a colour': 'n’est pas le nom d’une couleur',
  'is a script': 'est un script',
  'is longer than {} characters': 'a plus de {} caractères',
  'is no JSON of a list or an object': 'n’est pas le JSON d’une liste ou d’un objet',
  'is not a number of days': 'n’est pas un nombre de jours',
  'is not there: send the file with Content-Type: text/csv': 'est vide : choisissez un fichier CSV',
  'The body is UTF-16: send it with Content-Type: text/csv; charset=utf-16, or save it as UTF-8':
    'Le fichier est en UTF-16 : enregistrez-le en UTF-8.',
  'The body is a workbook and no text: save it as CSV':
    'C’est un classeur. Enregistrez-le en CSV dans votre tableur, puis choisissez ce fichier.',
  'The body is not UTF-8: save it as UTF-8, or name its charset, like Content-Type: text/csv; charset=windows-1252':
    'Le fichier n’est pas en UTF-8 : enregistrez-le en UTF-8.',
  'is not a date, YYYY-MM-DD': 'n’est pas une date comme 2026-11-22',
  'Too big: expected string to have <={} characters': 'a plus de {} caractères',
  'Too small: expected string to have >={} characters': 'a moins de {} caractères',
  'Too big: expected number to be <={}': 'est plus grand que {}',
  'Too small: expected number to be >={}': 'est plus petit que {}',
  'Too big: expected array to have <={} items': 'sont plus de {}',
  'is not the hash of a contact: 22 letters, digits, dashes and underscores':
    'n’est pas l’empreinte d’un contact : 22 lettres, chiffres, tirets et soulignés',
  'is not a country, two letters like PT': 'n’est pas un pays, deux lettres comme PT',
  'has more than 500 entries': 'a plus de 500 entrées',
  '{} is no date with dateFormat={}': '{} n’est pas une date dans l’ordre {}',
  '{} lies in the future': '{} est dans le futur',
  'lies more than a day in the future': 'est à plus d’un jour dans le futur',
  '{} to {} is more than a day: export it broken down by day': '{} à {} fait plus d’un jour : exportez jour par jour',
  'is missing: map a column, or say source=google':
    'manque : choisissez une colonne, ou dites ce qui est pareil partout',
  'is missing: map a column, or give one for every line, like currency=EUR':
    'manque : choisissez une colonne, ou dites ce qui est pareil partout',
  'is missing: give lead, purchase or other': 'manque : lead, purchase ou other',
  'is missing: a value needs one, like EUR': 'manque : une valeur en demande une, comme EUR',
  'is missing: give exactly one of {}': 'manque : donnez exactement un parmi {}',
  'is missing beside channel': 'manque à côté du canal',
  'is missing: a contact is known by its channel': 'manque : un contact se connaît par son canal',
  'comes beside {}: give exactly one of {}': 'vient à côté de {} : donnez exactement un parmi {}',
  'is its own id: a refund needs an externalId of its own': 'est son propre id : un remboursement a besoin du sien',
  'has to be left out: a refund belongs to what it takes back':
    'est de trop : un remboursement appartient à ce qu’il reprend',
  'is not the id of a conversation: it begins with cnv_': 'n’est pas l’id d’une conversation : il commence par cnv_',
  'is no reference, or has a slip in it: it looks like K7Q-M2X-VDP':
    'n’est pas une référence, ou a une faute : elle est comme K7Q-M2X-VDP',
  'holds several references; give one': 'contient plusieurs références ; donnez-en une',
  'is no phone number: {}': 'n’est pas un numéro de téléphone : {}',
  'is not an id: give text of 1 to 200 characters': 'n’est pas un id : un texte de 1 à 200 signes',
  'is not an amount, like "129.90"': 'n’est pas un montant comme 129.90',
  'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like {}': 'n’est pas une heure comme {}',
  'is not a time': 'n’est pas une heure',
  'is not a channel: {}': 'n’est pas un canal parmi : {}',
  'is no ISO 4217 code, like EUR: {}': 'n’est pas un code de devise comme EUR : {}',
  '{} is no ISO 4217 code, like EUR': '{} n’est pas un code de devise comme EUR',
  '{} is no amount with decimal={}': '{} n’est pas un montant avec ce signe décimal',
  '{} is below zero': '{} est inférieur à zéro',
  '{} is not in the line’s currency, {}': '{} n’est pas dans la devise de la ligne, {}',
  '{} is an id that a spreadsheet rounded: take it from the export itself':
    '{} est un id arrondi par un tableur : prenez-le dans l’export même',
  'has {} cells under {} columns; a cell with a separator in it needs quotes':
    'a {} cellules sous {} colonnes ; une cellule avec séparateur demande des guillemets',
  'no phone number is given': 'aucun numéro de téléphone n’est donné',
  'nothing is given': 'rien n’est donné',
  'leave the extension out': 'enlevez le numéro de poste',
  'write it with digits, spaces, brackets and dashes only':
    'écrivez-le avec chiffres, espaces, parenthèses et tirets seulement',
  'the number starts with 0; begin with the country code, like +34':
    'il commence par 0 ; commencez par l’indicatif du pays, comme +34',
  'the number is too short; begin with the country code, like +34':
    'il est trop court ; commencez par l’indicatif du pays, comme +34',
  'a number has no more than 15 digits': 'un numéro n’a pas plus de 15 chiffres',
  'give the number with its country code, like +34 600 000 000':
    'donnez le numéro avec l’indicatif du pays, comme +34 600 000 000',
  'write it as {}': 'écrivez-le {}',
  'no numbering plan has this number; compare it with the one your phone shows, country code first':
    'aucun pays n’a ce numéro ; comparez-le avec celui de votre téléphone, indicatif du pays d’abord',
  'no numbering plan has a number of this length; begin with the country code':
    'aucun pays n’a de numéro de cette longueur ; commencez par l’indicatif',
  ymd: 'année mois jour',
  dmy: 'jour mois année',
  mdy: 'mois jour année',
  'is missing: what happened on that day': 'manque : ce qui s’est passé ce jour-là',
  'is empty: say what happened on that day': 'est vide : dites ce qui s’est passé ce jour-là',
  'has more than 280 characters': 'a plus de 280 caractères',
  'There are {} notes on this day; delete one that is not needed.':
    'Ce jour a déjà {} notes ; supprimez-en une inutile.',
  'This site has no note of this id.': 'Cette note n’existe plus.',
  'is not start or click': 'n’est ni start ni click',
  'is missing: what is shared, or with whom': 'manque : ce qui est partagé, ou avec qui',
  'This site has no share of this id.': 'Ce lien n’existe plus.',
  'has passed': 'est déjà passé',
  'is missing: what the view is called': 'manque : le nom de la vue',
  'is missing: what follows ? in the address': 'manque : ce qui suit ? dans l’adresse',
  'A view for everybody needs the scope "write"; keep one of your own instead.':
    'Une vue pour tous est réservée aux développeurs ; gardez-en une à vous.',
  'This site has no view of this id that is yours to see.': 'Cette vue n’existe plus, ou n’est pas pour vous.',
  'Only who made a view can keep it to themselves.': 'Seul qui a fait une vue peut la garder pour soi.',
  'There are {} views; delete one that is not needed.': 'Il y a déjà {} vues ; supprimez-en une inutile.',
  'This is not the password of this link.': 'Ce n’est pas le mot de passe de ce lien.',
  'This link leads nowhere: it was ended, or is not whole.':
    'Ce lien ne mène nulle part : il a pris fin, ou n’est pas entier.',
  'a short link cannot carry a message; give the number that it leads to':
    'un lien court ne porte pas de message ; donnez le numéro où il mène',
  'groups and channels hold no private chat; give a phone number':
    'les groupes et chaînes n’ont pas de discussion privée ; donnez un numéro',
  'give the page name or page id, as in m.me/<name>': 'donnez le nom ou l’id de la page, comme dans m.me/<nom>',
  'that is no profile; give the user name, like @shop':
    'ce n’est pas un profil ; donnez le nom d’utilisateur, comme @shop',
  'give the user name: letters, digits, dots and underscores, like @shop':
    'donnez le nom d’utilisateur : lettres, chiffres, points et soulignés, comme @shop',
  'write it as t.me/<name>': 'écrivez-le t.me/<nom>',
  'groups hold no private chat; give a user name, a bot or a number':
    'les groupes n’ont pas de discussion privée ; donnez un nom d’utilisateur, un bot ou un numéro',
  'a business chat link carries no message of ours; give the user name':
    'un lien de discussion professionnelle ne porte pas notre message ; donnez le nom d’utilisateur',
  'give a user name of 5 to 32 letters, digits and underscores, a bot, or a number with its country code':
    'donnez un nom d’utilisateur de 5 à 32 lettres, chiffres et soulignés, un bot, ou un numéro avec indicatif',
  "give the business id from Apple's Register, as in urn:biz:12345678-1234-1234-1234-123456789abc":
    'donnez l’id d’entreprise du registre d’Apple, comme urn:biz:12345678-1234-1234-1234-123456789abc',
  'a short link cannot carry a message; give the basic id, like @123abcde':
    'un lien court ne porte pas de message ; donnez l’id de base, comme @123abcde',
  'that is a person; give the basic id of the official account, like @123abcde':
    'c’est une personne ; donnez l’id de base du compte officiel, comme @123abcde',
  'give the basic id of the official account, like @123abcde':
    'donnez l’id de base du compte officiel, comme @123abcde',
  'give the name of the bot, as in viber://pa?chatURI=<name>, or a number with its country code':
    'donnez le nom du bot, comme dans viber://pa?chatURI=<nom>, ou un numéro avec indicatif',
  'give one address, like shop@example.com': 'donnez une adresse, comme shop@example.com',
  'that could run code; give an address that begins with https://':
    'cela pourrait lancer du code ; donnez une adresse qui commence par https://',
  'it is not safe from being read or changed on its way; begin with https://':
    'on pourrait la lire ou la changer en chemin ; commencez par https://',
  'no variable may stand before the first slash': 'aucune variable avant la première barre',
  'leave user name and password out': 'enlevez le nom d’utilisateur et le mot de passe',
  'it is longer than 500 characters': 'elle a plus de 500 caractères',
  'give a whole address that begins with https://': 'donnez une adresse entière qui commence par https://',
};
