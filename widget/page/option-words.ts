/** Settings that know a few words only; `channel` is not among them, since another app than the owner's would be wrong. */
export const OPTION_WORDS = {
  desktop: ['auto', 'web', 'app', 'qr'],
  placement: ['bottom-end', 'bottom-start', 'inline'],
  consent: ['granted', 'denied', 'unset'],
} as const;
