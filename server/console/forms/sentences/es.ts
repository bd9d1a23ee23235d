import type { Sentence } from './en.ts';

/** What the service says as it refuses something, in Spanish. */
export const es: Readonly<Record<Sentence, string>> = {
  'There is a site of this id; give this one another.': 'Ya hay un sitio con este nombre corto; dale otro a este.',
  'There is a connection of this id; give this one another.':
    'Ya hay una conexión con este nombre corto; dale otro a esta.',
  'There is a postback of this id; give this one another.':
    'Ya hay un postback con este nombre corto; dale otro a este.',
  'Somebody with this address is here already.': 'Ya hay alguien aquí con esta dirección.',
  'The last owner has to stay one; make another first.':
    'El último propietario tiene que seguir siéndolo; nombra antes a otro.',
  'A second factor is set up; remove it first, with a code from it.':
    'Ya hay un segundo factor; quítalo primero, con un código suyo.',
  'No mail server is set up: give "smtp" with "url" and "from" in config.json.':
    'No hay servidor de correo: indica «smtp» con «url» y «from» en config.json.',
  'This site writes to nobody: say to whom under Set up, Reports by mail.':
    'Este sitio no escribe a nadie: indica a quién en la configuración, informes por correo.',
  'Version {} is not the latest any more; read it again and save your change to that.':
    'La versión {} ya no es la última: alguien publicó entretanto. Mira lo nuevo abajo y publica otra vez.',
  'Only an owner may say who is sent reports.': 'Solo un propietario puede decir a quién se envían informes.',
  'Only an owner may see and change who comes in.': 'Solo un propietario puede ver y cambiar quién entra.',
  'Only who may see every site may add one.': 'Solo quien puede ver todos los sitios puede añadir uno.',
  'Open the link that the service printed at its start.': 'Abre el enlace que el servicio mostró al arrancar.',
  'This is for people who signed in with their password.': 'Esto es para quien entró con su contraseña.',
  'There is no connection of this id.': 'Esta conexión ya no existe.',
  'There is no key of this id.': 'Esta clave ya no existe.',
  'There is nobody of this id.': 'Esta persona ya no está aquí.',
  'This postback has no event of this id.': 'Este evento ya no existe.',
  'This site has no import of this id.': 'Esta importación ya se deshizo.',
  'This site has no postback of this id.': 'Este postback ya no existe.',
  'This site has no postback of this id; they stand in config.json.': 'Este postback ya no existe.',
  'You have no session of this id.': 'Ese navegador ya había salido.',
  'No site of this id is set up here.': 'Este sitio no existe aquí, o no es para ti.',
  'No site "{}" is set up here.': 'Aquí no hay ningún sitio «{}».',
  'The second factor cannot be read: the session key in config.json has changed.':
    'No se puede leer el segundo factor: cambió la clave de sesión de config.json.',
  'The store cannot be reached at the moment. Send the same request again.':
    'Ahora no se llega al almacén. No se cambió nada; inténtalo de nuevo.',
  'The mail server did not take the mail to {}: {}': 'El servidor de correo no aceptó el correo para {}: {}',
  'The file has more than {} rows; send it in parts.': 'El archivo tiene más de {} filas; divídelo.',
  'The file has more than {} lines; send it in parts.': 'El archivo tiene más de {} líneas; divídelo.',
  'The body is larger than {} MB; send it in several parts.': 'El archivo pasa de {} MB; divídelo.',
  'The file has no lines of spend under its headings.': 'Bajo los encabezados del archivo no hay líneas de gasto.',
  'The file has no rows under its headings.': 'Bajo los encabezados del archivo no hay filas.',
  'The file is empty; its first line names the columns.':
    'El archivo está vacío; su primera línea nombra las columnas.',
  'The table is empty; its first line is day,currency,rate.':
    'La tabla está vacía; su primera línea es day,currency,rate.',
  'No line of the file names a day and an amount, and it is no export that is known; say where they are, like {}':
    'Ninguna línea del archivo da un día y un importe, y no es una exportación conocida. Di arriba qué columna es cuál.',
  'line {}: there is no column {}.': 'línea {}: no hay columna {}.',
  'line {}: a quoted cell does not end, or something follows its last quote':
    'línea {}: una celda entre comillas no termina, o algo sigue a la última comilla.',
  'A text of the form env:NAME can be set in config.json only.':
    'Un texto de la forma env:NOMBRE solo se puede poner en config.json.',
  '{} is sent by Hullo itself; there is no file to fetch.': '{} lo envía Hullo mismo; no hay archivo.',
  'is not your password': 'no es tu contraseña',
  'is not what your authenticator app shows now': 'no es lo que muestra ahora tu app de autenticación',
  'is missing: the six digits of your authenticator app': 'falta: los seis dígitos de tu app de autenticación',
  'is missing: what the key is for': 'falta: para qué es la clave',
  'is missing: what the platform signs with': 'falta: con qué firma la plataforma',
  'is missing: this key can make keys of its own site only': 'falta: elige uno de tus sitios',
  'is missing: give the id of a site': 'falta: elige un sitio',
  'is missing: give a phone number': 'falta: da un número de teléfono',
  'is missing': 'falta',
  'is needed': 'hace falta',
  'is empty': 'está vacío',
  'needs at least 12 characters; a few words in a row are easy to remember':
    'necesita al menos 12 caracteres; unas palabras seguidas se recuerdan bien',
  'has more than 1,000 characters': 'tiene más de 1000 caracteres',
  'is not an e-mail address': 'no es una dirección de correo',
  'is not a mail address: {}': 'no es una dirección de correo: {}',
  'holds more than 50 addresses': 'tiene más de 50 direcciones',
  'names neither week nor month': 'no dice ni semana ni mes',
  'is not week or month': 'no es semana ni mes',
  'is not an hour from 0 to 23': 'no es una hora de 0 a 23',
  'is neither true nor false': 'no es ni sí ni no',
  'is not true or false': 'no es ni sí ni no',
  'is not one of {}': 'no es ninguno de: {}',
  'is one of {}': 'es uno de: {}',
  'is none of: {}': 'no es ninguno de: {}',
  'holds a name that is none of: {}': 'tiene un nombre que no es ninguno de: {}',
  'is "all" or a list of site ids': 'nombra todos los sitios o algunos',
  'is not an id: 1 to 40 of a to z, 0 to 9 and dashes': 'no vale así: de 1 a 40 de a a z, 0 a 9 y guiones',
  'is not an origin, like https://shop.example (no path, no slash at the end)':
    'no es una dirección como https://shop.example (sin ruta ni barra final)',
  'is not an IANA time zone, like Europe/Lisbon': 'no es una zona horaria como Europe/Lisbon',
  'is not an ISO 4217 code, like EUR': 'no es un código de moneda como EUR',
  'is not lead, purchase or other': 'no es lead, compra ni otra cosa',
  'is needed beside a value, like EUR': 'hace falta junto a un valor, como EUR',
  'names a label twice': 'nombra una etiqueta dos veces',
  '{} has more decimals than {} has: {}': '{} tiene más decimales que {}',
  '{} is not an amount written like 1234.50': '{} no es un importe como 1234.50',
  'is needed for Meta: any text that you also type into its webhook settings':
    'hace falta para Meta: un texto que también escribes en su configuración de webhooks',
  'needs the id and name of your bot: the platform does not say whom a message was for':
    'necesita el id y el nombre de tu bot: la plataforma no dice para quién era un mensaje',
  'names no event: write what happens and what the platform calls it, as {}':
    'no nombra ningún evento: di al menos de uno cómo lo llaman',
  'is nothing that {} can be told': 'no es algo que se pueda contar a {}',
  'is not an https address (plain http only to localhost)': 'no es una dirección https (http solo a localhost)',
  'is not a measurement id, like G-AB12CD34EF': 'no es un identificador de medición como G-AB12CD34EF',
  'is needed: made under Admin, Data streams, Measurement Protocol':
    'hace falta: se crea en Administrar, Flujos de datos, Measurement Protocol',
  'is not an event name: a letter, then up to 39 letters, digits and _':
    'no es un nombre de evento: una letra y luego hasta 39 letras, cifras y _',
  'is a name that Google Analytics keeps for itself': 'es un nombre que Google Analytics se reserva',
  'is not a Google Ads account id, like 123-456-7890': 'no es un número de cuenta de Google Ads como 123-456-7890',
  'is not the number of a conversion action': 'no es el número de una acción de conversión',
  'is not a dataset (pixel) id: digits only': 'no es un identificador de conjunto de datos (píxel): solo cifras',
  'is needed: a system user’s token': 'hace falta: el token de un usuario del sistema',
  'is not a version, like v25.0': 'no es una versión como v25.0',
  'is not an id: digits only': 'no es un identificador: solo cifras',
  'is not an event of a chat: {}': 'no es un evento de un chat: {}',
  'is not a name: 1 to 100 characters, the first a letter or digit':
    'no es un nombre: de 1 a 100 caracteres, el primero letra o cifra',
  'is not a pixel code, like C29B5EXAMPLE00000000': 'no es un código de píxel como C29B5EXAMPLE00000000',
  'is needed: made in Events Manager': 'hace falta: se crea en Events Manager',
  'is the secret that signs the calls and needs at least 16 characters':
    'firma las llamadas y necesita al menos 16 caracteres',
  'is needed: paste the key file of a service account':
    'hace falta: pega el archivo de clave de una cuenta de servicio',
  'is no JSON: paste the whole key file, from the first { to the last }':
    'no es JSON: pega el archivo entero, de la primera { a la última }',
  'is no key file: it begins with { and holds client_email and private_key':
    'no es un archivo de clave: empieza por { y tiene client_email y private_key',
  'is the file of an OAuth client, which asks a person each time: paste the key of a service account':
    'es el archivo de un cliente OAuth, que pregunta cada vez a una persona: pega la clave de una cuenta de servicio',
  'is no key file of a service account: client_email and private_key are missing':
    'no es la clave de una cuenta de servicio: faltan client_email y private_key',
  'This one may lead into a private network; change it in config.json':
    'puede llevar a una red privada; cámbiala en config.json',
  'names nobody: give either phone, or channel and contact':
    'no nombra a nadie: da el teléfono, o la plataforma y el id',
  'is not a colour': 'no es un color',
  'is not the name of a colour': 'no es el nombre de un color',
  'is a script': 'es un script',
  'is longer than {} characters': 'tiene más de {} caracteres',
  'is no JSON of a list or an object': 'no es JSON de una lista o un objeto',
  'is not a number of days': 'no es un número de días',
  'is not there: send the file with Content-Type: text/csv': 'está vacío: elige un archivo CSV',
  'The body is UTF-16: send it with Content-Type: text/csv; charset=utf-16, or save it as UTF-8':
    'El archivo es UTF-16: guárdalo como UTF-8.',
  'The body is a workbook and no text: save it as CSV':
    'Es un libro de cálculo. Guárdalo como CSV en tu hoja de cálculo y elige ese archivo.',
  'The body is not UTF-8: save it as UTF-8, or name its charset, like Content-Type: text/csv; charset=windows-1252':
    'El archivo no es UTF-8: guárdalo como UTF-8.',
  'is not a date, YYYY-MM-DD': 'no es una fecha como 2026-11-22',
  'Too big: expected string to have <={} characters': 'tiene más de {} caracteres',
  'Too small: expected string to have >={} characters': 'tiene menos de {} caracteres',
  'Too big: expected number to be <={}': 'es mayor que {}',
  'Too small: expected number to be >={}': 'es menor que {}',
  'Too big: expected array to have <={} items': 'son más de {}',
  'is not the hash of a contact: 22 letters, digits, dashes and underscores':
    'no es el hash de un contacto: 22 letras, cifras, guiones y guiones bajos',
  'is not a country, two letters like PT': 'no es un país, dos letras como PT',
  'has more than 500 entries': 'tiene más de 500 entradas',
  '{} is no date with dateFormat={}': '{} no es una fecha en el orden {}',
  '{} lies in the future': '{} está en el futuro',
  'lies more than a day in the future': 'está más de un día en el futuro',
  '{} to {} is more than a day: export it broken down by day': '{} a {} es más de un día: expórtalo desglosado por día',
  'is missing: map a column, or say source=google':
    'falta: elige una columna, o di lo que es igual en todas las líneas',
  'is missing: map a column, or give one for every line, like currency=EUR':
    'falta: elige una columna, o di lo que es igual en todas las líneas',
  'is missing: give lead, purchase or other': 'falta: lead, purchase u other',
  'is missing: a value needs one, like EUR': 'falta: un valor necesita una, como EUR',
  'is missing: give exactly one of {}': 'falta: da exactamente uno de {}',
  'is missing beside channel': 'falta junto al canal',
  'is missing: a contact is known by its channel': 'falta: un contacto se conoce por su canal',
  'comes beside {}: give exactly one of {}': 'viene junto a {}: da exactamente uno de {}',
  'is its own id: a refund needs an externalId of its own': 'es su propio id: una devolución necesita el suyo',
  'has to be left out: a refund belongs to what it takes back': 'sobra: una devolución pertenece a lo que devuelve',
  'is not the id of a conversation: it begins with cnv_': 'no es el id de una conversación: empieza por cnv_',
  'is no reference, or has a slip in it: it looks like K7Q-M2X-VDP':
    'no es una referencia, o tiene un error: es como K7Q-M2X-VDP',
  'holds several references; give one': 'tiene varias referencias; da una',
  'is no phone number: {}': 'no es un número de teléfono: {}',
  'is not an id: give text of 1 to 200 characters': 'no es un id: da un texto de 1 a 200 caracteres',
  'is not an amount, like "129.90"': 'no es un importe como 129.90',
  'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like {}': 'no es una hora como {}',
  'is not a time': 'no es una hora',
  'is not a channel: {}': 'no es un canal de: {}',
  'is no ISO 4217 code, like EUR: {}': 'no es un código de moneda como EUR: {}',
  '{} is no ISO 4217 code, like EUR': '{} no es un código de moneda como EUR',
  '{} is no amount with decimal={}': '{} no es un importe con este signo decimal',
  '{} is below zero': '{} es menor que cero',
  '{} is not in the line’s currency, {}': '{} no está en la moneda de la línea, {}',
  '{} is an id that a spreadsheet rounded: take it from the export itself':
    '{} es un id que una hoja de cálculo redondeó: tómalo de la exportación misma',
  'has {} cells under {} columns; a cell with a separator in it needs quotes':
    'tiene {} celdas bajo {} columnas; una celda con separador necesita comillas',
  'no phone number is given': 'no hay número de teléfono',
  'nothing is given': 'no hay nada',
  'leave the extension out': 'quita la extensión',
  'write it with digits, spaces, brackets and dashes only': 'escríbelo solo con cifras, espacios, paréntesis y guiones',
  'the number starts with 0; begin with the country code, like +34':
    'empieza por 0; empieza por el prefijo del país, como +34',
  'the number is too short; begin with the country code, like +34':
    'es demasiado corto; empieza por el prefijo del país, como +34',
  'a number has no more than 15 digits': 'un número no tiene más de 15 cifras',
  'give the number with its country code, like +34 600 000 000':
    'da el número con el prefijo del país, como +34 600 000 000',
  'write it as {}': 'escríbelo como {}',
  'no numbering plan has this number; compare it with the one your phone shows, country code first':
    'ningún país tiene este número; compáralo con el que muestra tu teléfono, prefijo del país primero',
  'no numbering plan has a number of this length; begin with the country code':
    'ningún país tiene números de este largo; empieza por el prefijo del país',
  ymd: 'año mes día',
  dmy: 'día mes año',
  mdy: 'mes día año',
  'is missing: what happened on that day': 'falta: qué pasó ese día',
  'is empty: say what happened on that day': 'está vacío: di qué pasó ese día',
  'has more than 280 characters': 'tiene más de 280 caracteres',
  'There are {} notes on this day; delete one that is not needed.':
    'Ese día ya tiene {} notas; borra una que no haga falta.',
  'This site has no note of this id.': 'Esta nota ya no existe.',
  'is not start or click': 'no es start ni click',
  'is missing: what is shared, or with whom': 'falta: qué se comparte, o con quién',
  'This site has no share of this id.': 'Este enlace ya no existe.',
  'has passed': 'ya pasó',
  'is missing: what the view is called': 'falta: cómo se llama la vista',
  'is missing: what follows ? in the address': 'falta: lo que sigue a ? en la dirección',
  'A view for everybody needs the scope "write"; keep one of your own instead.':
    'Una vista para todos es cosa de desarrolladores; guarda una tuya.',
  'This site has no view of this id that is yours to see.': 'Esta vista ya no existe, o no es para ti.',
  'Only who made a view can keep it to themselves.': 'Solo quien hizo una vista puede quedársela.',
  'There are {} views; delete one that is not needed.': 'Ya hay {} vistas; borra una que no haga falta.',
  'This is not the password of this link.': 'Esa no es la contraseña de este enlace.',
  'This link leads nowhere: it was ended, or is not whole.':
    'Este enlace no lleva a ninguna parte: se terminó o no está entero.',
  'a short link cannot carry a message; give the number that it leads to':
    'un enlace corto no lleva mensaje; da el número al que conduce',
  'groups and channels hold no private chat; give a phone number':
    'los grupos y canales no tienen chat privado; da un número de teléfono',
  'give the page name or page id, as in m.me/<name>': 'da el nombre o id de la página, como en m.me/<nombre>',
  'that is no profile; give the user name, like @shop': 'eso no es un perfil; da el nombre de usuario, como @shop',
  'give the user name: letters, digits, dots and underscores, like @shop':
    'da el nombre de usuario: letras, cifras, puntos y guiones bajos, como @shop',
  'write it as t.me/<name>': 'escríbelo como t.me/<nombre>',
  'groups hold no private chat; give a user name, a bot or a number':
    'los grupos no tienen chat privado; da un nombre de usuario, un bot o un número',
  'a business chat link carries no message of ours; give the user name':
    'un enlace de chat de empresa no lleva nuestro mensaje; da el nombre de usuario',
  'give a user name of 5 to 32 letters, digits and underscores, a bot, or a number with its country code':
    'da un nombre de usuario de 5 a 32 letras, cifras y guiones bajos, un bot o un número con prefijo del país',
  "give the business id from Apple's Register, as in urn:biz:12345678-1234-1234-1234-123456789abc":
    'da el id de empresa del registro de Apple, como urn:biz:12345678-1234-1234-1234-123456789abc',
  'a short link cannot carry a message; give the basic id, like @123abcde':
    'un enlace corto no lleva mensaje; da el id básico, como @123abcde',
  'that is a person; give the basic id of the official account, like @123abcde':
    'eso es una persona; da el id básico de la cuenta oficial, como @123abcde',
  'give the basic id of the official account, like @123abcde': 'da el id básico de la cuenta oficial, como @123abcde',
  'give the name of the bot, as in viber://pa?chatURI=<name>, or a number with its country code':
    'da el nombre del bot, como en viber://pa?chatURI=<nombre>, o un número con prefijo del país',
  'give one address, like shop@example.com': 'da una dirección, como shop@example.com',
  'that could run code; give an address that begins with https://':
    'eso podría ejecutar código; da una dirección que empiece por https://',
  'it is not safe from being read or changed on its way; begin with https://':
    'por el camino se podría leer o cambiar; empieza por https://',
  'no variable may stand before the first slash': 'antes de la primera barra no puede haber variables',
  'leave user name and password out': 'quita el usuario y la contraseña',
  'it is longer than 500 characters': 'tiene más de 500 caracteres',
  'give a whole address that begins with https://': 'da una dirección entera que empiece por https://',
};
