import type { AnalyticsAdapter } from './analytics-adapter.ts';

/** Google Analytics 4 and Google Ads, which mind Consent Mode themselves. */
export const gtag: AnalyticsAdapter = {
  needsConsent: false,
  send({ name, fields }) {
    (window as { readonly gtag?: (...words: unknown[]) => void }).gtag?.('event', name, { method: 'hullo', ...fields });
  },
};
