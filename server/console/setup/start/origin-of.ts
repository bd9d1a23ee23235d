/** The origin of what somebody typed for the address of their site; undefined where it is none. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? origin : undefined;
}
