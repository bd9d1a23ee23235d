import type { FormWords } from './en.ts';

export const ptBR: FormWords = {
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Salvar',
  saved: 'Salvo',
  remove: 'Remover',
  really: 'Remover mesmo?',
  keep: 'Manter',
  loading: 'Carregando',
  tryAgain: 'Tentar de novo',
  never: 'nunca',
  failures: {
    unauthorized: 'Sua sessão terminou. Entre de novo em outra aba; o que você digitou continua aqui.',
    forbidden: 'Seu papel não permite isso. Peça a um proprietário.',
    unreachable: 'O servidor não responde. O que você digitou fica; verifique a conexão e tente de novo.',
    too_many_requests: 'Foi muita coisa de uma vez. Espere um minuto e tente de novo.',
    internal: 'Algo deu errado no servidor; o registro dele diz o quê. Nada foi alterado.',
  },
};
