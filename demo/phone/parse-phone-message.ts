import type { PhoneMessage } from './phone-message.ts';

/** Meta refuses a longer text or `ref`, so a message that could never exist is not simulated. */
const LONGEST_TEXT = 4096;
const LONGEST_REF = 2083;

type Parsed = { readonly message: PhoneMessage } | { readonly problem: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parsePhoneMessage(body: unknown): Parsed {
  if (!isRecord(body)) return { problem: 'Send a JSON object.' };
  const { channel, contact, kind, text, ref } = body;

  if (channel !== 'whatsapp' && channel !== 'messenger') {
    return { problem: 'channel must be "whatsapp" or "messenger".' };
  }
  if (!isRecord(contact)) return { problem: 'contact must be an object with id and name.' };
  const { id, name } = contact;
  if (typeof id !== 'string' || !/^\d{5,20}$/.test(id)) return { problem: 'contact.id must be 5 to 20 digits.' };
  if (typeof name !== 'string' || name.trim() === '' || name.length > 80) {
    return { problem: 'contact.name must be 1 to 80 characters.' };
  }
  if (kind !== 'text' && kind !== 'get_started' && kind !== 'referral') {
    return { problem: 'kind must be "text", "get_started" or "referral".' };
  }
  if (channel === 'whatsapp' && kind !== 'text') {
    return { problem: `WhatsApp knows no "${kind}": only a text reaches the business.` };
  }
  if (kind === 'text' && (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT)) {
    return { problem: `text must be 1 to ${LONGEST_TEXT} characters.` };
  }
  if (ref !== undefined && (typeof ref !== 'string' || !/^[\w=-]+$/.test(ref) || ref.length > LONGEST_REF)) {
    return { problem: `ref must be 1 to ${LONGEST_REF} letters, digits, "-", "_" or "=".` };
  }

  return {
    message: {
      channel,
      contact: { id, name },
      kind,
      ...(typeof text === 'string' && { text }),
      ...(typeof ref === 'string' && { ref }),
    },
  };
}
