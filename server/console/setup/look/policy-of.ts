/** What a page with a strict Content-Security-Policy has to allow for the widget of this service. */
export function policyOf(origin: string): string {
  return `Content-Security-Policy: script-src 'self' ${origin}; connect-src 'self' ${origin}; img-src 'self' data:`;
}
