import type { Postback } from '../../server/config/config.ts';
import { postbackSchema } from '../../server/config/postback-schema.ts';

/** A postback as an owner would write it down. */
export function aPostback(kind: string, settings: Readonly<Record<string, unknown>> = {}): Postback {
  return postbackSchema.parse({ id: kind, site: 'shop', kind, when: WHEN[kind], ...SETTINGS[kind], ...settings });
}

const WHEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meta-messaging': { conversation_start: 'LeadSubmitted', purchase: 'Purchase' },
  'google-data-manager': { conversation_start: '7712337565', purchase: '88' },
  ga4: { conversation_start: 'chat_conversation_started', purchase: 'purchase' },
  'google-csv': { conversation_start: 'Chat started', purchase: 'Sale' },
  'microsoft-csv': { conversation_start: 'Chat started', purchase: 'Sale' },
  'meta-web': { conversation_start: 'Contact', click: 'Lead', purchase: 'Purchase' },
  tiktok: { conversation_start: 'Contact', purchase: 'CompletePayment' },
  webhook: { conversation_start: 'chat_started', purchase: 'sale', deposit: 'deposit' },
};

const SETTINGS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'meta-messaging': {
    datasetId: '1234567890',
    accessToken: 'EAAB-secret-token',
    whatsappBusinessAccountId: '104996122399160',
    partnerAgent: 'example-partner',
  },
  'meta-web': { datasetId: '1234567890', accessToken: 'EAAB-secret-token' },
  'google-data-manager': {
    accountId: '1234567890',
    loginAccountId: '9876543210',
    validateOnly: true,
    credentials: { clientId: 'client', clientSecret: 'client-secret', refreshToken: 'refresh-secret' },
  },
  ga4: { measurementId: 'G-AB12CD34EF', apiSecret: 'ga4 secret/+' },
  tiktok: { pixelCode: 'C29B5EXAMPLE00000000', accessToken: 'tiktok-secret' },
  webhook: { url: 'https://crm.example/hook', secret: 'sixteen-letters-or-more' },
};
