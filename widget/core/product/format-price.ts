/**
 * A price as readers of a language write it. What is no number or no currency stays as it was written.
 * @param price a number with a dot, or with a comma as some shops write it
 * @param currency ISO 4217; empty: the price stays as it is
 * @param language as in `<html lang>`
 */
export function formatPrice(price: string, currency: string, language: string): string {
  const amount = amountOf(price);
  if (!price || !currency || Number.isNaN(amount)) return price;
  for (const tag of [language, 'en']) {
    try {
      return new Intl.NumberFormat(tag, { style: 'currency', currency: currency.toUpperCase() }).format(amount);
    } catch {
      // A page's language may be no language; then the currency may still be one.
    }
  }
  return `${price} ${currency}`;
}

/** `1299.00`, `1,299.00`, `1.299,00` and `1299,5` all say what they mean; of a single comma before three digits the dot's reader is right. */
function amountOf(price: string): number {
  const digits = price.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^-?[\d.,]+$/.test(digits)) return Number.NaN;
  const decimal = /,\d{1,2}$/.test(digits) ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  return Number(digits.replaceAll(other, '').replace(decimal, '.'));
}
