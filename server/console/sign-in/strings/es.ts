import type { SignInStrings } from './en.ts';

export const es: SignInStrings = {
  documentTitle: 'Entrar · Hullo',
  signIn: 'Entrar',
  invited: 'Elige tu contraseña',
  invitedText: 'Mejor larga que rara: unas cuantas palabras seguidas se recuerdan bien y se adivinan mal.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Contraseña nueva, 12 caracteres como mínimo',
  code: 'Código de tu aplicación de autenticación',
  codeText: 'Escribe las seis cifras que muestra ahora tu aplicación de autenticación.',
  show: 'Mostrar la contraseña',
  continue: 'Continuar',
  begin: 'Guardar y entrar',
  noPassword:
    '¿Aún sin contraseña? Abre el enlace que el servicio mostró al arrancar, o pide una invitación a un propietario.',
  failures: {
    unauthorized: 'Este correo y esta contraseña no van juntos. Revisa los dos e inténtalo de nuevo.',
    invite: 'Esta invitación ya se usó o ha caducado. Pide otra a un propietario.',
    wrongCode: 'No son las cifras de este momento. Espera a las siguientes y escríbelas.',
    bad_request: 'La contraseña necesita 12 caracteres como mínimo.',
    too_many_requests: 'Demasiados intentos fallidos. Espera un minuto e inténtalo de nuevo.',
    unreachable: 'El servidor no responde. Revisa tu conexión e inténtalo de nuevo; lo que has escrito sigue aquí.',
  },
};
