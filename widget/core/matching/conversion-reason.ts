/** By what a conversion was tied to a conversation or click, or why it was not. */
export type ConversionReason =
  /** Its conversation was named, or a message in it. */
  | 'conversation'
  /** The conversation that used the reference first. */
  | 'reference'
  /** The person's latest conversation that had begun by then. */
  | 'contact'
  /** The conversation that began with the ad platform's click. */
  | 'ad_click'
  /** The reference's click is known, and nobody wrote with it. */
  | 'click'
  | 'unknown_conversation'
  | 'unknown_reference'
  | 'unknown_contact'
  | 'unknown_ad_click'
  /** The conversion that it takes back is not known. */
  | 'unknown_conversion'
  /** The person is known, and had begun no conversation by then. */
  | 'no_conversation'
  /** The person's latest conversation began more than 90 days before. */
  | 'too_late';
