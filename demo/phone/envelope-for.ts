import { messengerEnvelope } from './messenger-envelope.ts';
import type { PhoneMessage } from './phone-message.ts';
import type { PhoneOptions } from './phone-options.ts';
import { whatsappEnvelope } from './whatsapp-envelope.ts';

/** The platform's envelope around one message; each call takes a fresh message id and the present time. */
export function envelopeFor(message: PhoneMessage, options: PhoneOptions): object {
  const sentAt = options.now();
  const { channel, contact, kind, text, ref } = message;

  if (channel === 'whatsapp') {
    return whatsappEnvelope({
      ...options.whatsapp,
      waId: contact.id,
      name: contact.name,
      messageId: `wamid.${Buffer.from(`${contact.id}:${options.random()}`).toString('base64')}`,
      text: text ?? '',
      sentAt,
    });
  }
  return messengerEnvelope({
    pageId: options.messenger.pageId,
    psid: contact.id,
    kind,
    messageId: `m_${options.random()}`,
    sentAt,
    ...(text !== undefined && { text }),
    ...(ref !== undefined && { ref }),
  });
}
