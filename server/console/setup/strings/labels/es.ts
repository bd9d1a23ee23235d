import type { SetupStrings } from '../en.ts';

/** What the set-up says of labels, in Spanish. */
export const esLabels: SetupStrings['labels'] = {
  title: 'Qué significan las etiquetas',
  text: 'Una etiqueta que alguien pone a un chat en tu bandeja (Chatwoot, o cualquiera por webhook firmado) puede ser un lead o una compra. Igual para todas las conexiones de este sitio; desde ahora.',
  empty: 'Ninguna etiqueta significa nada aún.',
  add: 'Añadir una etiqueta',
  leave: 'Dejarlo como estaba',
  kind: 'Significa',
  kinds: { lead: 'Un lead', purchase: 'Una compra', other: 'Algo tuyo' },
  fields: { label: 'Etiqueta', name: 'En informes se llama', value: 'Vale', currency: 'Moneda' },
};
