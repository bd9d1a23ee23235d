import { AD_CLICK_IDS } from './ad-click-ids.ts';
import type { AdClickId, Landing } from './landing.ts';

const LENGTH_AT_MOST = 512;
const UTM = ['source', 'medium', 'campaign', 'term', 'content'] as const;

/**
 * The landing of this page view, or undefined when it only continues a visit (a link from the same site).
 * Values are kept as they came; the fragment is never read; control characters and over-long values are refused.
 * @param url the page's address
 * @param referrer `document.referrer`; may be empty
 * @param now epoch milliseconds
 */
export function readLanding(url: URL, referrer: string, now: number): Landing | undefined {
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), clean(value)]));
  const landing: { -readonly [K in keyof Landing]: Landing[K] } = { at: now };
  for (const name of UTM) {
    const value = query.get(`utm_${name}`);
    if (value) landing[name] = value;
  }
  const adClickId = firstAdClickId(query);
  if (adClickId) landing.adClickId = adClickId;
  const from = hostOf(referrer);
  if (from && from !== url.host) landing.referrer = from;
  const arrives = landing.source || landing.medium || landing.campaign || adClickId || from !== url.host;
  return arrives ? landing : undefined;
}

function firstAdClickId(query: ReadonlyMap<string, string>): AdClickId | undefined {
  for (const kind of AD_CLICK_IDS) {
    const value = query.get(kind);
    if (value) return { kind, value };
  }
  return;
}

function clean(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return value.length > LENGTH_AT_MOST || /[\u0000-\u001f\u007f]/.test(value) ? '' : value.trim();
}

function hostOf(referrer: string): string {
  try {
    return new URL(referrer).host;
  } catch {
    return '';
  }
}
