import type { Overview } from '#core/report/overview.ts';

/** An overview that adds up: 12 clicks and 5 conversations, one of them unattributed. */
export function anOverview(change: Partial<Overview> = {}): Overview {
  return {
    site: 'shop',
    timeZone: 'Europe/Lisbon',
    from: '2026-10-24',
    to: '2026-11-22',
    model: 'last-click',
    lookbackDays: 30,
    funnel: { impressions: 140, clicks: 12, conversations: 5 },
    rows: [
      { source: 'google', medium: 'cpc', campaign: 'autumn', clicks: 8, conversations: 3 },
      { source: 'newsletter', medium: 'email', campaign: '', clicks: 3, conversations: 1 },
    ],
    clicksOfUnknownOrigin: 1,
    unattributed: { conversations: 1, reasons: [{ reason: 'no_reference', conversations: 1 }] },
    ...change,
  };
}
