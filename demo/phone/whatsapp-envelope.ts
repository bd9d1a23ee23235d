import { businessScopedId } from './business-scoped-id.ts';

interface WhatsappText {
  readonly wabaId: string;
  readonly phoneNumberId: string;
  readonly displayPhoneNumber: string;
  readonly waId: string;
  readonly name: string;
  readonly messageId: string;
  readonly text: string;
  readonly sentAt: number;
}

/** One text message from a person to the business, as the WhatsApp Cloud API delivers it. */
export function whatsappEnvelope(message: WhatsappText): object {
  const userId = businessScopedId(message.waId);
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: message.wabaId,
        changes: [
          {
            value: {
              messaging_product: 'whatsapp',
              metadata: {
                display_phone_number: message.displayPhoneNumber,
                phone_number_id: message.phoneNumberId,
              },
              contacts: [{ profile: { name: message.name }, wa_id: message.waId, user_id: userId }],
              messages: [
                {
                  from: message.waId,
                  from_user_id: userId,
                  id: message.messageId,
                  timestamp: String(Math.floor(message.sentAt / 1000)),
                  type: 'text',
                  text: { body: message.text },
                },
              ],
            },
            field: 'messages',
          },
        ],
      },
    ],
  };
}
