import type { AnalyticsAdapter } from './analytics-adapter.ts';

/** Google Tag Manager's queue. What its tags do with it, they do under its own consent settings. */
export const dataLayer: AnalyticsAdapter = {
  needsConsent: false,
  send({ name, id, fields }) {
    const { dataLayer } = window as { readonly dataLayer?: { push?(entry: unknown): void } };
    dataLayer?.push?.({ event: name, hullo: { id, ...fields } });
  },
};
