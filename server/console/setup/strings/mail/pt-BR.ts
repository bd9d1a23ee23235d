import type { SetupStrings } from '../en.ts';

/** What the set-up says of reports by mail, in Brazilian Portuguese. */
export const ptBRMail: SetupStrings['mail'] = {
  text: 'O relatório da semana ou do mês anterior, com o gráfico, para quem deve ler. Não é preciso entrar.',
  noServer:
    'Ainda não há servidor de e-mail, então nada pode ser enviado. Quem cuida da máquina põe "smtp" com "url" e "from" em config.json e reinicia o serviço.',
  recipients: 'Quem recebe',
  on: 'Os relatórios são enviados',
  off: 'Nada é enviado',
  isOn: 'Enviar os relatórios',
  to: 'Endereços de e-mail',
  toHint: 'Um por linha.',
  notAnAddress: (text) => `“${text}” não é um endereço de e-mail.`,
  spans: 'Com que frequência',
  spanNames: { week: 'Toda semana', month: 'Todo mês, no dia primeiro' },
  noSpan: 'Escolha toda semana, todo mês ou os dois.',
  day: 'Dia da semana',
  hour: 'Hora',
  hourHint: (zone) => `Pelo relógio de ${zone}.`,
  locale: 'Idioma do e-mail',
  from: {
    console: 'Salvo aqui; o que config.json diz deste site não conta.',
    file: 'De config.json, até que algo seja salvo aqui.',
    nobody: 'Ninguém recebe ainda.',
  },
  forget: 'Esquecer isto e fazer como diz config.json',
  mayNot: 'Só um proprietário pode mudar isto.',
  trial: 'Ver e testar',
  see: 'Ver o e-mail desta semana',
  send: 'Enviar agora a todos',
  sentTo: (addresses) => `Enviado a ${addresses}.`,
};
