import type { AnalyticsAdapter } from './analytics-adapter.ts';

/** The Meta Pixel. It sets cookies whatever the visitor answered, so it hears nothing from those who did not agree. */
export const fbq: AnalyticsAdapter = {
  needsConsent: true,
  send({ name, id, fields }) {
    const { fbq } = window as { readonly fbq?: (...words: unknown[]) => void };
    const isLead = name === 'generate_lead';
    // Meta's own name for it.
    fbq?.(isLead ? 'track' : 'trackCustom', isLead ? 'Contact' : name, fields, id ? { eventID: id } : undefined);
  },
};
