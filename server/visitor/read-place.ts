import type { IncomingHttpHeaders } from 'node:http';

/** What a request tells of a visitor's language and country; empty: nothing. */
export interface Place {
  /** The language that the browser asks for first, without its region: `pt`. */
  readonly language: string;
  /** Two letters, `PT`; only where a proxy that the owner trusts writes it. */
  readonly country: string;
}

/** What proxies write where they do not know: Cloudflare's unknown and its Tor. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['XX', 'T1', 'ZZ']);

/** @param countryHeader lower-case name of the header in which the owner's proxy writes the country; empty: none does */
export function readPlace(headers: IncomingHttpHeaders, countryHeader: string): Place {
  const language = /^\s*([a-z]{2,3})(?![a-z])/i.exec(headers['accept-language'] ?? '')?.[1]?.toLowerCase() ?? '';
  const told = countryHeader === '' ? '' : String(headers[countryHeader] ?? '').toUpperCase();
  return { language, country: /^[A-Z]{2}$/.test(told) && !NO_COUNTRIES.has(told) ? told : '' };
}
