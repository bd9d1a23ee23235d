import type { SetupStrings } from '../en.ts';

/** What the set-up says of reports by mail, in Spanish. */
export const esMail: SetupStrings['mail'] = {
  text: 'El informe de la semana o del mes anterior, con su gráfico, para quien deba leerlo. No hace falta iniciar sesión.',
  noServer:
    'Aún no hay servidor de correo, así que no se puede enviar nada. Quien lleva la máquina pone "smtp" con "url" y "from" en config.json y vuelve a iniciar el servicio.',
  recipients: 'Quién lo recibe',
  on: 'Los informes se envían',
  off: 'No se envía nada',
  isOn: 'Enviar los informes',
  to: 'Direcciones de correo',
  toHint: 'Una por línea.',
  notAnAddress: (text) => `«${text}» no es una dirección de correo.`,
  spans: 'Cada cuánto',
  spanNames: { week: 'Cada semana', month: 'Cada mes, el día uno' },
  noSpan: 'Elige cada semana, cada mes o ambos.',
  day: 'Día de la semana',
  hour: 'Hora',
  hourHint: (zone) => `Según el reloj de ${zone}.`,
  locale: 'Idioma del correo',
  from: {
    console: 'Guardado aquí; lo que config.json dice de este sitio no cuenta.',
    file: 'Según config.json, hasta que se guarde algo aquí.',
    nobody: 'Aún no lo recibe nadie.',
  },
  forget: 'Olvidar esto y hacer lo que dice config.json',
  mayNot: 'Solo un propietario puede cambiarlo.',
  trial: 'Verlo y probarlo',
  see: 'Ver el correo de esta semana',
  send: 'Enviarlo ahora a todos',
  sentTo: (addresses) => `Enviado a ${addresses}.`,
};
