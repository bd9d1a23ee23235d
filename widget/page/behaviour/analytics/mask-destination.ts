/** A destination as other companies may see it: of a phone number the last two digits, a page's public name as it is. */
export const maskDestination = (to: string): string =>
  /^[+\d\s().-]+$/.test(to) ? `**${to.replace(/\D/g, '').slice(-2)}` : to;
