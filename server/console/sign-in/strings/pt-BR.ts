import type { SignInStrings } from './en.ts';

export const ptBR: SignInStrings = {
  documentTitle: 'Entrar · Hullo',
  signIn: 'Entrar',
  invited: 'Escolha sua senha',
  invitedText: 'Longa é melhor que estranha: algumas palavras seguidas são fáceis de lembrar e difíceis de adivinhar.',
  email: 'E-mail',
  password: 'Senha',
  newPassword: 'Nova senha, no mínimo 12 caracteres',
  code: 'Código do seu aplicativo autenticador',
  codeText: 'Digite os seis números que seu aplicativo autenticador mostra agora.',
  show: 'Mostrar a senha',
  continue: 'Continuar',
  begin: 'Salvar e entrar',
  noPassword: 'Ainda sem senha? Abra o link que o serviço mostrou ao iniciar, ou peça um convite a um proprietário.',
  failures: {
    unauthorized: 'Este e-mail e esta senha não combinam. Confira os dois e tente de novo.',
    invite: 'Este convite já foi usado ou expirou. Peça outro a um proprietário.',
    wrongCode: 'Não são os números deste momento. Espere os próximos e digite-os.',
    bad_request: 'A senha precisa de no mínimo 12 caracteres.',
    too_many_requests: 'Tentativas erradas demais. Espere um minuto e tente de novo.',
    unreachable: 'O servidor não responde. Confira sua conexão e tente de novo; o que você digitou continua aqui.',
  },
};
