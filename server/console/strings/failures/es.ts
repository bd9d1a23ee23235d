import type { Failure } from '../../report/api/failure.ts';

/** Why there is no report to show, in Spanish. */
export const esFailures: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  unauthorized: {
    title: 'Tu sesión ha terminado',
    text: 'No se ha perdido nada; el informe solo está cerrado para este navegador. Inicia sesión de nuevo, o abre el enlace que el servidor muestra al arrancar.',
  },
  unreachable: {
    title: 'El servidor no responde',
    text: 'Hasta que responda no se puede mostrar nada. Los clics esperan en los navegadores de tus visitantes. Comprueba que el servidor funciona; esta página sigue intentándolo.',
  },
  refused: { title: 'El servidor rechazó la petición', text: 'Espera un momento e inténtalo de nuevo.' },
  server: {
    title: 'El servidor no pudo hacer el informe',
    text: 'Lo registrado está a salvo; solo falló la lectura. El registro del servidor dice por qué. Esta página sigue intentándolo.',
  },
  unreadable: {
    title: 'Esta página no puede leer la respuesta',
    text: 'La página y el servidor parecen de versiones distintas, y medio informe engañaría. Recarga la página.',
  },
  'unknown-site': {
    title: 'No existe ese sitio',
    text: 'La dirección nombra un sitio que este servidor no conoce o que no puedes ver. Elige otro.',
  },
  'bad-range': {
    title: 'Estas fechas no son un periodo',
    text: 'La dirección debe nombrar dos días, el primero no posterior al último, como from=2026-10-24 y to=2026-11-22.',
  },
  'bad-model': {
    title: 'No existe ese modelo',
    text: 'La dirección nombra un modelo que este informe no tiene. El informe habitual ofrece los que tiene.',
  },
  'bad-choice': {
    title: 'Eso no se puede elegir',
    text: 'La dirección pide un filtro, una métrica o una forma de contar que este informe no tiene. El informe habitual ofrece lo que hay.',
  },
  'bad-lookback': {
    title: 'Eso no son días hacia atrás',
    text: 'La dirección debe decir cuántos días cuentan, de 1 a 90, como lookbackDays=30.',
  },
  'link-closed': {
    title: 'Este informe pide una contraseña',
    text: 'La sabe quien te envió el enlace.',
  },
  'link-ended': {
    title: 'Este enlace ha terminado',
    text: 'Lo cerró quien lo creó, se acabó su plazo o la dirección no está completa. Pide uno nuevo a quien te lo envió.',
  },
};
