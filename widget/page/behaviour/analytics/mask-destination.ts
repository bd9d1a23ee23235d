/**
 * A destination as other companies may see it: of a phone number, alone or in a link and however it is spaced, the last
 * two digits; a page's public name as it is.
 */
export const maskDestination = (to: string): string => {
  // Full-width digits are digits too.
  const number = /\d(\W*\d){6,}/.exec(to.normalize('NFKC'));
  return number ? `**${number[0].slice(-2)}` : to;
};
