const MASK = '••••••••';

/**
 * Text without the secrets in it, also as they look in an address or a form.
 * @param secrets settings of a postback that nobody may see, as they were written
 */
export function maskSecrets(text: string, secrets: readonly unknown[]): string {
  let masked = text;
  for (const secret of secrets.flatMap(textsOf)) {
    const forms = [secret, encodeURIComponent(secret), new URLSearchParams({ '': secret }).toString().slice(1)];
    for (const form of new Set(forms)) masked = masked.replaceAll(form, MASK);
  }
  return masked;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
