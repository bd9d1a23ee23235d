/** Who can be told from this page: what they ask for, and what they call what happens. */
export interface PostbackKind {
  /** Names of its settings; those that may be left empty end in `?`. */
  readonly fields: readonly string[];
  /** What they call it, as long as the owner writes nothing else; empty: not told. */
  readonly events: Readonly<Record<PostbackEventName, string>>;
}

export const POSTBACK_EVENTS = ['conversation_start', 'lead', 'purchase'] as const;
export type PostbackEventName = (typeof POSTBACK_EVENTS)[number];

/** Google's Data Manager API is none of them: its keys are files, which belong on the machine. */
export const POSTBACK_KINDS: Readonly<Record<string, PostbackKind>> = {
  'meta-messaging': {
    fields: ['datasetId', 'accessToken', 'whatsappBusinessAccountId?', 'testEventCode?'],
    events: { conversation_start: 'LeadSubmitted', lead: '', purchase: 'Purchase' },
  },
  'meta-web': {
    fields: ['datasetId', 'accessToken', 'testEventCode?'],
    events: { conversation_start: 'Contact', lead: 'Lead', purchase: 'Purchase' },
  },
  ga4: {
    fields: ['measurementId', 'apiSecret'],
    events: { conversation_start: 'conversation_start', lead: 'generate_lead', purchase: 'purchase' },
  },
  tiktok: {
    fields: ['pixelCode', 'accessToken', 'testEventCode?'],
    events: { conversation_start: 'Contact', lead: 'SubmitForm', purchase: 'CompletePayment' },
  },
  'google-csv': { fields: [], events: { conversation_start: 'Conversation', lead: 'Lead', purchase: 'Purchase' } },
  'microsoft-csv': { fields: [], events: { conversation_start: 'Conversation', lead: 'Lead', purchase: 'Purchase' } },
  webhook: {
    fields: ['url', 'secret'],
    events: { conversation_start: 'conversation_start', lead: 'lead', purchase: 'purchase' },
  },
};
