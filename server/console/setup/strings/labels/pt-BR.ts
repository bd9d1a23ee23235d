import type { SetupStrings } from '../en.ts';

/** What the set-up says of labels, in Brazilian Portuguese. */
export const ptBRLabels: SetupStrings['labels'] = {
  title: 'O que as etiquetas significam',
  text: 'Uma etiqueta que alguém põe numa conversa na sua caixa (Chatwoot, ou qualquer outra por webhook assinado) pode ser um lead ou uma compra. Igual para todas as conexões deste site; a partir de agora.',
  empty: 'Nenhuma etiqueta significa nada ainda.',
  add: 'Adicionar uma etiqueta',
  leave: 'Deixar como estava',
  kind: 'Significa',
  kinds: { lead: 'Um lead', purchase: 'Uma compra', other: 'Algo seu' },
  fields: { label: 'Etiqueta', name: 'Nome nos relatórios', value: 'Vale', currency: 'Moeda' },
};
