let counter = 0;

interface WhatsappMessage {
  readonly text?: string;
  readonly at: number;
  readonly from?: string;
  readonly id?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A WhatsApp webhook with these messages, to the number that `anEvent` links to. */
export function whatsappWebhook(...messages: WhatsappMessage[]) {
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '104996122399160',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '15550100200', phone_number_id: '106853218861309' },
              messages: messages.map(({ text = 'Hello', at, from = '447700900101', id, more }) => ({
                from,
                id: id ?? `wamid.TEST${++counter}`,
                timestamp: String(Math.floor(at / 1_000)),
                type: 'text',
                text: { body: text },
                ...more,
              })),
            },
          },
        ],
      },
    ],
  };
}

/** A Messenger webhook with these events. */
export function messengerWebhook(...events: readonly Readonly<Record<string, unknown>>[]) {
  return {
    object: 'page',
    entry: [
      {
        id: '108900000000001',
        time: 1793620800123,
        messaging: events.map((event) => ({
          sender: { id: '6543210987654321' },
          recipient: { id: '108900000000001' },
          timestamp: 1793620800001,
          ...event,
        })),
      },
    ],
  };
}
