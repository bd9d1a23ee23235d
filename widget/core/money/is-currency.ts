const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether this is the ISO 4217 code of a currency in use. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
