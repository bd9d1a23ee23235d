import type { Failure } from '../../report/api/failure.ts';

/** Why there is no report to show, in Brazilian Portuguese. */
export const ptBRFailures: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  unauthorized: {
    title: 'Sua sessão terminou',
    text: 'Nada se perdeu; o relatório só está fechado para este navegador. Entre de novo, ou abra o link que o servidor mostra ao iniciar.',
  },
  unreachable: {
    title: 'O servidor não responde',
    text: 'Até lá nada pode ser mostrado. Os cliques esperam nos navegadores dos visitantes. Veja se o servidor está rodando; esta página continua tentando.',
  },
  refused: { title: 'O servidor recusou o pedido', text: 'Espere um momento e tente de novo.' },
  server: {
    title: 'O servidor não conseguiu montar o relatório',
    text: 'O que foi registrado está a salvo; só a leitura falhou. O log do servidor diz por quê. Esta página continua tentando.',
  },
  unreadable: {
    title: 'Esta página não consegue ler a resposta',
    text: 'A página e o servidor devem ser de versões diferentes, e meio relatório enganaria. Recarregue a página.',
  },
  'unknown-site': {
    title: 'Esse site não existe',
    text: 'O endereço cita um site que este servidor não conhece ou que você não pode ver. Escolha outro.',
  },
  'bad-range': {
    title: 'Estas datas não são um período',
    text: 'O endereço deve citar dois dias, o primeiro não depois do último, como from=2026-10-24 e to=2026-11-22.',
  },
  'bad-model': {
    title: 'Esse modelo não existe',
    text: 'O endereço cita um modelo que este relatório não tem. O relatório usual oferece os que tem.',
  },
  'bad-choice': {
    title: 'Isso não é uma opção',
    text: 'O endereço pede um filtro, uma métrica ou um modo de contar que este relatório não tem. O relatório usual oferece o que há.',
  },
  'bad-lookback': {
    title: 'Isso não é um número de dias',
    text: 'O endereço deve dizer quantos dias contam, de 1 a 90, como lookbackDays=30.',
  },
  'link-closed': {
    title: 'Este relatório pede uma senha',
    text: 'Quem enviou o link sabe qual é.',
  },
  'link-ended': {
    title: 'Este link foi encerrado',
    text: 'Quem o criou o encerrou, o prazo acabou ou o endereço não está inteiro. Peça um novo a quem o enviou.',
  },
};
