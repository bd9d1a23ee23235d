import { createHmac } from 'node:crypto';
import { httpRequest } from './http-request.ts';
import { APP_SECRET, NUMBER } from './shop.ts';
import type { WhatsappMessage } from './whatsapp-message.ts';

/** A webhook with these messages, signed as Meta does. */
export function webhookRequest(messages: readonly WhatsappMessage[]): Buffer {
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '104996122399160',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: NUMBER, phone_number_id: '106853218861309' },
              contacts: messages.map(({ from }) => ({ profile: { name: 'Ana' }, wa_id: from })),
              messages,
            },
          },
        ],
      },
    ],
  });
  const headers = {
    'Content-Type': 'application/json',
    Accept: '*/*',
    'User-Agent': 'facebookexternalua',
    'X-Hub-Signature-256': `sha256=${createHmac('sha256', APP_SECRET).update(body).digest('hex')}`,
  };
  return httpRequest('/webhooks/meta', headers, body);
}
