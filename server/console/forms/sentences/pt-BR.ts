import type { Sentence } from './en.ts';

/** What the service says as it refuses something, in Brazilian Portuguese. */
export const ptBR: Readonly<Record<Sentence, string>> = {
  'There is a site of this id; give this one another.': 'Já existe um site com este nome curto; dê outro a este.',
  'There is a connection of this id; give this one another.':
    'Já existe uma conexão com este nome curto; dê outro a esta.',
  'There is a postback of this id; give this one another.':
    'Já existe um postback com este nome curto; dê outro a este.',
  'Somebody with this address is here already.': 'Alguém com este endereço já está aqui.',
  'The last owner has to stay one; make another first.':
    'O último proprietário precisa continuar sendo; nomeie outro antes.',
  'A second factor is set up; remove it first, with a code from it.':
    'Já há um segundo fator; desligue-o antes, com um código dele.',
  'No mail server is set up: give "smtp" with "url" and "from" in config.json.':
    'Não há servidor de e-mail: informe “smtp” com “url” e “from” em config.json.',
  'This site writes to nobody: say to whom under Set up, Reports by mail.':
    'Este site não escreve a ninguém: diga a quem na configuração, relatórios por e-mail.',
  'Version {} is not the latest any more; read it again and save your change to that.':
    'A versão {} não é mais a última: alguém publicou nesse meio-tempo. Veja abaixo e publique de novo.',
  'Only an owner may say who is sent reports.': 'Só um proprietário pode dizer a quem os relatórios são enviados.',
  'Only an owner may see and change who comes in.': 'Só um proprietário pode ver e mudar quem entra.',
  'Only who may see every site may add one.': 'Só quem pode ver todos os sites pode adicionar um.',
  'Open the link that the service printed at its start.': 'Abra o link que o serviço mostrou ao iniciar.',
  'This is for people who signed in with their password.': 'Isto é para quem entrou com a própria senha.',
  'There is no connection of this id.': 'Esta conexão não existe mais.',
  'There is no key of this id.': 'Esta chave não existe mais.',
  'There is nobody of this id.': 'Esta pessoa não está mais aqui.',
  'This postback has no event of this id.': 'Este evento não existe mais.',
  'This site has no import of this id.': 'Esta importação já foi desfeita.',
  'This site has no postback of this id.': 'Este postback não existe mais.',
  'This site has no postback of this id; they stand in config.json.': 'Este postback não existe mais.',
  'You have no session of this id.': 'Esse navegador já tinha saído.',
  'No site of this id is set up here.': 'Este site não existe aqui, ou não é para você.',
  'No site "{}" is set up here.': 'Não há site “{}” aqui.',
  'The second factor cannot be read: the session key in config.json has changed.':
    'Não dá para ler o segundo fator: a chave de sessão em config.json mudou.',
  'The store cannot be reached at the moment. Send the same request again.':
    'O armazenamento não responde agora. Nada foi alterado; tente de novo.',
  'The mail server did not take the mail to {}: {}': 'O servidor de e-mail não aceitou a mensagem para {}: {}',
  'The file has more than {} rows; send it in parts.': 'O arquivo tem mais de {} linhas; divida-o.',
  'The file has more than {} lines; send it in parts.': 'O arquivo tem mais de {} linhas; divida-o.',
  'The body is larger than {} MB; send it in several parts.': 'O arquivo passa de {} MB; divida-o.',
  'The file has no lines of spend under its headings.': 'Abaixo dos cabeçalhos do arquivo não há linhas de gasto.',
  'The file has no rows under its headings.': 'Abaixo dos cabeçalhos do arquivo não há linhas.',
  'The file is empty; its first line names the columns.': 'O arquivo está vazio; a primeira linha dá nome às colunas.',
  'The table is empty; its first line is day,currency,rate.':
    'A tabela está vazia; a primeira linha é day,currency,rate.',
  'No line of the file names a day and an amount, and it is no export that is known; say where they are, like {}':
    'Nenhuma linha do arquivo traz um dia e um valor, e não é uma exportação conhecida. Diga acima qual coluna é qual.',
  'line {}: there is no column {}.': 'linha {}: não há coluna {}.',
  'line {}: a quoted cell does not end, or something follows its last quote':
    'linha {}: uma célula entre aspas não termina, ou algo vem depois da última.',
  'A text of the form env:NAME can be set in config.json only.':
    'Um texto da forma env:NOME só pode ser posto em config.json.',
  '{} is sent by Hullo itself; there is no file to fetch.': '{} é enviado pelo próprio Hullo; não há arquivo.',
  'is not your password': 'não é a sua senha',
  'is not what your authenticator app shows now': 'não é o que seu app autenticador mostra agora',
  'is missing: the six digits of your authenticator app': 'falta: os seis dígitos do seu app autenticador',
  'is missing: what the key is for': 'falta: para que serve a chave',
  'is missing: what the platform signs with': 'falta: com o que a plataforma assina',
  'is missing: this key can make keys of its own site only': 'falta: escolha um dos seus sites',
  'is missing: give the id of a site': 'falta: escolha um site',
  'is missing: give a phone number': 'falta: dê um número de telefone',
  'is missing': 'falta',
  'is needed': 'é necessário',
  'is empty': 'está vazio',
  'needs at least 12 characters; a few words in a row are easy to remember':
    'precisa de pelo menos 12 caracteres; algumas palavras seguidas são fáceis de lembrar',
  'has more than 1,000 characters': 'tem mais de 1.000 caracteres',
  'is not an e-mail address': 'não é um endereço de e-mail',
  'is not a mail address: {}': 'não é um endereço de e-mail: {}',
  'holds more than 50 addresses': 'tem mais de 50 endereços',
  'names neither week nor month': 'não diz nem semana nem mês',
  'is not week or month': 'não é semana nem mês',
  'is not an hour from 0 to 23': 'não é uma hora de 0 a 23',
  'is neither true nor false': 'não é nem sim nem não',
  'is not true or false': 'não é nem sim nem não',
  'is not one of {}': 'não é nenhum de: {}',
  'is one of {}': 'é um de: {}',
  'is none of: {}': 'não é nenhum de: {}',
  'holds a name that is none of: {}': 'contém um nome que não é nenhum de: {}',
  'is "all" or a list of site ids': 'diz todos os sites ou alguns',
  'is not an id: 1 to 40 of a to z, 0 to 9 and dashes': 'não serve: de 1 a 40 entre a a z, 0 a 9 e hífens',
  'is not an origin, like https://shop.example (no path, no slash at the end)':
    'não é um endereço como https://shop.example (sem caminho nem barra no fim)',
  'is not an IANA time zone, like Europe/Lisbon': 'não é um fuso horário como Europe/Lisbon',
  'is not an ISO 4217 code, like EUR': 'não é um código de moeda como EUR',
  'is not lead, purchase or other': 'não é lead, compra nem outro',
  'is needed beside a value, like EUR': 'é necessária ao lado de um valor, como EUR',
  'names a label twice': 'cita uma etiqueta duas vezes',
  '{} has more decimals than {} has: {}': '{} tem mais casas decimais que {}',
  '{} is not an amount written like 1234.50': '{} não é um valor como 1234.50',
  'is needed for Meta: any text that you also type into its webhook settings':
    'é necessário para a Meta: um texto que você também digita lá, nos webhooks',
  'needs the id and name of your bot: the platform does not say whom a message was for':
    'precisa do id e do nome do seu bot: a plataforma não diz para quem era a mensagem',
  'names no event: write what happens and what the platform calls it, as {}':
    'não cita nenhum evento: diga de pelo menos um como eles chamam',
  'is nothing that {} can be told': 'não é algo que se possa contar a {}',
  'is not an https address (plain http only to localhost)': 'não é um endereço https (http só para localhost)',
  'is not a measurement id, like G-AB12CD34EF': 'não é um identificador da métrica como G-AB12CD34EF',
  'is needed: made under Admin, Data streams, Measurement Protocol':
    'é necessário: em Administrador, Fluxos de dados, Measurement Protocol',
  'is not an event name: a letter, then up to 39 letters, digits and _':
    'não é um nome de evento: uma letra e depois até 39 letras, números e _',
  'is a name that Google Analytics keeps for itself': 'é um nome que o Google Analytics reserva para si',
  'is not a Google Ads account id, like 123-456-7890': 'não é um número de conta do Google Ads como 123-456-7890',
  'is not the number of a conversion action': 'não é o número de uma ação de conversão',
  'is not a dataset (pixel) id: digits only': 'não é um identificador de conjunto de dados (pixel): só números',
  'is needed: a system user’s token': 'é necessário: o token de um usuário do sistema',
  'is not a version, like v25.0': 'não é uma versão como v25.0',
  'is not an id: digits only': 'não é um identificador: só números',
  'is not an event of a chat: {}': 'não é um evento de chat: {}',
  'is not a name: 1 to 100 characters, the first a letter or digit':
    'não é um nome: de 1 a 100 caracteres, o primeiro letra ou número',
  'is not a pixel code, like C29B5EXAMPLE00000000': 'não é um código do pixel como C29B5EXAMPLE00000000',
  'is needed: made in Events Manager': 'é necessário: criado no Events Manager',
  'is the secret that signs the calls and needs at least 16 characters':
    'assina as chamadas e precisa de pelo menos 16 caracteres',
  'is needed: paste the key file of a service account': 'é necessário: cole o arquivo de chave de uma conta de serviço',
  'is no JSON: paste the whole key file, from the first { to the last }':
    'não é JSON: cole o arquivo inteiro, da primeira { à última }',
  'is no key file: it begins with { and holds client_email and private_key':
    'não é um arquivo de chave: começa com { e tem client_email e private_key',
  'is the file of an OAuth client, which asks a person each time: paste the key of a service account':
    'é o arquivo de um cliente OAuth, que pergunta a alguém toda vez: cole a chave de uma conta de serviço',
  'is no key file of a service account: client_email and private_key are missing':
    'não é a chave de uma conta de serviço: faltam client_email e private_key',
  'This one may lead into a private network; change it in config.json':
    'pode levar a uma rede privada; mude em config.json',
  'names nobody: give either phone, or channel and contact': 'não cita ninguém: dê o telefone, ou a plataforma e o id',
  'is not a colour': 'não é uma cor',
  'is not the name of a colour': 'não é o nome de uma cor',
  'is a script': 'é um script',
  'is longer than {} characters': 'tem mais de {} caracteres',
  'is no JSON of a list or an object': 'não é JSON de uma lista ou objeto',
  'is not a number of days': 'não é um número de dias',
  'is not there: send the file with Content-Type: text/csv': 'está vazio: escolha um arquivo CSV',
  'The body is UTF-16: send it with Content-Type: text/csv; charset=utf-16, or save it as UTF-8':
    'O arquivo é UTF-16: salve como UTF-8.',
  'The body is a workbook and no text: save it as CSV':
    'É uma pasta de trabalho. Salve como CSV na sua planilha e escolha esse arquivo.',
  'The body is not UTF-8: save it as UTF-8, or name its charset, like Content-Type: text/csv; charset=windows-1252':
    'O arquivo não é UTF-8: salve como UTF-8.',
  'is not a date, YYYY-MM-DD': 'não é uma data como 2026-11-22',
  'Too big: expected string to have <={} characters': 'tem mais de {} caracteres',
  'Too small: expected string to have >={} characters': 'tem menos de {} caracteres',
  'Too big: expected number to be <={}': 'é maior que {}',
  'Too small: expected number to be >={}': 'é menor que {}',
  'Too big: expected array to have <={} items': 'são mais de {}',
  'is not the hash of a contact: 22 letters, digits, dashes and underscores':
    'não é o hash de um contato: 22 letras, números, hífens e sublinhados',
  'is not a country, two letters like PT': 'não é um país, duas letras como PT',
  'has more than 500 entries': 'tem mais de 500 entradas',
  '{} is no date with dateFormat={}': '{} não é uma data na ordem {}',
  '{} lies in the future': '{} está no futuro',
  'lies more than a day in the future': 'está mais de um dia no futuro',
  '{} to {} is more than a day: export it broken down by day': '{} a {} é mais de um dia: exporte separado por dia',
  'is missing: map a column, or say source=google':
    'falta: escolha uma coluna, ou diga o que é igual em todas as linhas',
  'is missing: map a column, or give one for every line, like currency=EUR':
    'falta: escolha uma coluna, ou diga o que é igual em todas as linhas',
  'is missing: give lead, purchase or other': 'falta: lead, purchase ou other',
  'is missing: a value needs one, like EUR': 'falta: um valor precisa de uma, como EUR',
  'is missing: give exactly one of {}': 'falta: dê exatamente um entre {}',
  'is missing beside channel': 'falta ao lado do canal',
  'is missing: a contact is known by its channel': 'falta: um contato se conhece pelo canal',
  'comes beside {}: give exactly one of {}': 'vem ao lado de {}: dê exatamente um entre {}',
  'is its own id: a refund needs an externalId of its own': 'é o próprio id: um reembolso precisa do seu',
  'has to be left out: a refund belongs to what it takes back': 'sobra: um reembolso pertence ao que ele desfaz',
  'is not the id of a conversation: it begins with cnv_': 'não é o id de uma conversa: começa com cnv_',
  'is no reference, or has a slip in it: it looks like K7Q-M2X-VDP':
    'não é uma referência, ou tem um erro: é como K7Q-M2X-VDP',
  'holds several references; give one': 'contém várias referências; dê uma',
  'is no phone number: {}': 'não é um número de telefone: {}',
  'is not an id: give text of 1 to 200 characters': 'não é um id: dê um texto de 1 a 200 caracteres',
  'is not an amount, like "129.90"': 'não é um valor como 129.90',
  'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like {}': 'não é uma hora como {}',
  'is not a time': 'não é uma hora',
  'is not a channel: {}': 'não é um canal entre: {}',
  'is no ISO 4217 code, like EUR: {}': 'não é um código de moeda como EUR: {}',
  '{} is no ISO 4217 code, like EUR': '{} não é um código de moeda como EUR',
  '{} is no amount with decimal={}': '{} não é um valor com este sinal decimal',
  '{} is below zero': '{} é menor que zero',
  '{} is not in the line’s currency, {}': '{} não está na moeda da linha, {}',
  '{} is an id that a spreadsheet rounded: take it from the export itself':
    '{} é um id que uma planilha arredondou: pegue da própria exportação',
  'has {} cells under {} columns; a cell with a separator in it needs quotes':
    'tem {} células sob {} colunas; uma célula com separador precisa de aspas',
  'no phone number is given': 'nenhum número de telefone foi dado',
  'nothing is given': 'nada foi dado',
  'leave the extension out': 'tire o ramal',
  'write it with digits, spaces, brackets and dashes only': 'escreva só com números, espaços, parênteses e hífens',
  'the number starts with 0; begin with the country code, like +34':
    'começa com 0; comece pelo código do país, como +34',
  'the number is too short; begin with the country code, like +34':
    'é curto demais; comece pelo código do país, como +34',
  'a number has no more than 15 digits': 'um número não tem mais de 15 algarismos',
  'give the number with its country code, like +34 600 000 000':
    'dê o número com o código do país, como +34 600 000 000',
  'write it as {}': 'escreva como {}',
  'no numbering plan has this number; compare it with the one your phone shows, country code first':
    'nenhum país tem este número; compare com o que seu telefone mostra, código do país primeiro',
  'no numbering plan has a number of this length; begin with the country code':
    'nenhum país tem números deste tamanho; comece pelo código do país',
  ymd: 'ano mês dia',
  dmy: 'dia mês ano',
  mdy: 'mês dia ano',
  'is missing: what happened on that day': 'falta: o que aconteceu nesse dia',
  'is empty: say what happened on that day': 'está vazio: diga o que aconteceu nesse dia',
  'has more than 280 characters': 'tem mais de 280 caracteres',
  'There are {} notes on this day; delete one that is not needed.':
    'Esse dia já tem {} notas; apague uma desnecessária.',
  'This site has no note of this id.': 'Esta nota não existe mais.',
  'is not start or click': 'não é start nem click',
  'is missing: what is shared, or with whom': 'falta: o que é compartilhado, ou com quem',
  'This site has no share of this id.': 'Este link não existe mais.',
  'has passed': 'já passou',
  'is missing: what the view is called': 'falta: como a vista se chama',
  'is missing: what follows ? in the address': 'falta: o que vem depois de ? no endereço',
  'A view for everybody needs the scope "write"; keep one of your own instead.':
    'Uma vista para todos é só para desenvolvedores; guarde uma sua.',
  'This site has no view of this id that is yours to see.': 'Esta vista não existe mais, ou não é para você.',
  'Only who made a view can keep it to themselves.': 'Só quem fez uma vista pode guardá-la para si.',
  'There are {} views; delete one that is not needed.': 'Já há {} vistas; apague uma desnecessária.',
  'This is not the password of this link.': 'Essa não é a senha deste link.',
  'This link leads nowhere: it was ended, or is not whole.':
    'Este link não leva a lugar nenhum: foi encerrado ou não está inteiro.',
  'a short link cannot carry a message; give the number that it leads to':
    'um link curto não leva mensagem; dê o número a que ele conduz',
  'groups and channels hold no private chat; give a phone number':
    'grupos e canais não têm conversa privada; dê um número de telefone',
  'give the page name or page id, as in m.me/<name>': 'dê o nome ou id da página, como em m.me/<nome>',
  'that is no profile; give the user name, like @shop': 'isso não é um perfil; dê o nome de usuário, como @shop',
  'give the user name: letters, digits, dots and underscores, like @shop':
    'dê o nome de usuário: letras, números, pontos e sublinhados, como @shop',
  'write it as t.me/<name>': 'escreva como t.me/<nome>',
  'groups hold no private chat; give a user name, a bot or a number':
    'grupos não têm conversa privada; dê um nome de usuário, um bot ou um número',
  'a business chat link carries no message of ours; give the user name':
    'um link de conversa comercial não leva nossa mensagem; dê o nome de usuário',
  'give a user name of 5 to 32 letters, digits and underscores, a bot, or a number with its country code':
    'dê um nome de usuário de 5 a 32 letras, números e sublinhados, um bot, ou um número com código do país',
  "give the business id from Apple's Register, as in urn:biz:12345678-1234-1234-1234-123456789abc":
    'dê o id de empresa do registro da Apple, como urn:biz:12345678-1234-1234-1234-123456789abc',
  'a short link cannot carry a message; give the basic id, like @123abcde':
    'um link curto não leva mensagem; dê o id básico, como @123abcde',
  'that is a person; give the basic id of the official account, like @123abcde':
    'isso é uma pessoa; dê o id básico da conta oficial, como @123abcde',
  'give the basic id of the official account, like @123abcde': 'dê o id básico da conta oficial, como @123abcde',
  'give the name of the bot, as in viber://pa?chatURI=<name>, or a number with its country code':
    'dê o nome do bot, como em viber://pa?chatURI=<nome>, ou um número com código do país',
  'give one address, like shop@example.com': 'dê um endereço, como shop@example.com',
  'that could run code; give an address that begins with https://':
    'isso poderia executar código; dê um endereço que comece com https://',
  'it is not safe from being read or changed on its way; begin with https://':
    'pode ser lido ou mudado no caminho; comece com https://',
  'no variable may stand before the first slash': 'não pode haver variável antes da primeira barra',
  'leave user name and password out': 'tire o usuário e a senha',
  'it is longer than 500 characters': 'tem mais de 500 caracteres',
  'give a whole address that begins with https://': 'dê um endereço inteiro que comece com https://',
};
