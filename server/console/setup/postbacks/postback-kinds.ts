/** A setting that a platform asks for. */
export interface PostbackField {
  readonly name: string;
  readonly isOptional?: boolean;
  /** Goes in and does not come out again. */
  readonly isSecret?: boolean;
  /** `long`: a text of several lines; `check`: yes or no. Default: a line. */
  readonly form?: 'long' | 'check';
}

/** Who can be told from this page: what they ask for, and what they call what happens. */
export interface PostbackKind {
  readonly fields: readonly PostbackField[];
  /** What they call it, as long as the owner writes nothing else; empty: not told. Left out: cannot be told. */
  readonly events: Readonly<Partial<Record<PostbackEventName, string>>>;
}

export const POSTBACK_EVENTS = ['click', 'conversation_start', 'lead', 'purchase'] as const;
export type PostbackEventName = (typeof POSTBACK_EVENTS)[number];

const dataset = { name: 'datasetId' };
const token = { name: 'accessToken', isSecret: true };
const test = { name: 'testEventCode', isOptional: true };

export const POSTBACK_KINDS: Readonly<Record<string, PostbackKind>> = {
  'meta-messaging': {
    fields: [
      dataset,
      token,
      { name: 'whatsappBusinessAccountId', isOptional: true },
      { name: 'partnerAgent', isOptional: true },
      test,
    ],
    events: { conversation_start: 'LeadSubmitted', lead: '', purchase: 'Purchase' },
  },
  'meta-web': {
    fields: [dataset, token, test],
    events: { click: '', conversation_start: 'Contact', lead: 'Lead', purchase: 'Purchase' },
  },
  'google-data-manager': {
    fields: [
      { name: 'accountId' },
      { name: 'loginAccountId', isOptional: true },
      { name: 'credentials', isSecret: true, form: 'long' },
      { name: 'adPersonalization', form: 'check' },
      { name: 'validateOnly', form: 'check' },
    ],
    // Numbers of the owner's own conversion actions: nobody can guess them.
    events: { click: '', conversation_start: '', lead: '', purchase: '' },
  },
  ga4: {
    fields: [{ name: 'measurementId' }, { name: 'apiSecret', isSecret: true }],
    events: { click: '', conversation_start: 'conversation_start', lead: 'generate_lead', purchase: 'purchase' },
  },
  tiktok: {
    fields: [{ name: 'pixelCode' }, token, test],
    events: { click: '', conversation_start: 'Contact', lead: 'SubmitForm', purchase: 'CompletePayment' },
  },
  'google-csv': {
    fields: [],
    events: { click: '', conversation_start: 'Conversation', lead: 'Lead', purchase: 'Purchase' },
  },
  'microsoft-csv': {
    fields: [],
    events: { click: '', conversation_start: 'Conversation', lead: 'Lead', purchase: 'Purchase' },
  },
  webhook: {
    fields: [{ name: 'url' }, { name: 'secret', isSecret: true }],
    events: { click: '', conversation_start: 'conversation_start', lead: 'lead', purchase: 'purchase' },
  },
};
