/**
 * Whether a text would run as a script where an address is expected. Browsers drop line breaks and tabs from an address
 * before they read its scheme, and control characters in front of it.
 */
export const isScript = (text: string): boolean =>
  /^(javascript|data|vbscript):/i.test(text.replace(/[^!-\uffff]+/g, ''));
