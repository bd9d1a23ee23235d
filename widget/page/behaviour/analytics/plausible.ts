import type { AnalyticsAdapter } from './analytics-adapter.ts';

/** Plausible, which keeps nothing in the browser. */
export const plausible: AnalyticsAdapter = {
  needsConsent: false,
  send({ name, fields }) {
    (window as { readonly plausible?: (...words: unknown[]) => void }).plausible?.(name, { props: fields });
  },
};
