/**
 * A price as readers of a language write it. What is no number or no currency stays as it was written.
 * @param price a number with a dot, or with a comma as some shops write it
 * @param currency ISO 4217; empty: the price stays as it is
 * @param language as in `<html lang>`
 */
export function formatPrice(price: string, currency: string, language: string): string {
  if (!price || !currency) return price;
  for (const tag of [language, 'en']) {
    try {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency: currency.toUpperCase() });
      const amount = amountOf(price, format.resolvedOptions().maximumFractionDigits === 3);
      return Number.isNaN(amount) ? price : format.format(amount);
    } catch {
      // A page's language may be no language; then the currency may still be one.
    }
  }
  return `${price} ${currency}`;
}

/**
 * `1299.00`, `1,299.00`, `1.299,00` and `1299,5` all say what they mean; so does `19.990` where a currency has no three
 * decimals, and of a single comma before three digits the dot's reader is right.
 */
function amountOf(price: string, hasMils: boolean): number {
  const digits = price.replace(/[\s'’]/g, '');
  if (!/^-?[\d.,]+$/.test(digits)) return Number.NaN;
  const isComma = /,\d{1,2}$/.test(digits) || (!hasMils && /^[1-9]\d{0,2}(\.\d{3})+$/.test(digits));
  const [decimal, other] = isComma ? ([',', '.'] as const) : (['.', ','] as const);
  return Number(digits.replaceAll(other, '').replace(decimal, '.'));
}
