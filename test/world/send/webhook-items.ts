import type { TrueMessage } from '../plan/truth.ts';

/** What an ad's message names: Instagram writes its ids as bare numbers, which no double can hold. */
const bare = (digits: string) => `#bare:${digits}#`;
/** JSON in which such numbers stand bare. */
export const writeJson = (value: unknown) => JSON.stringify(value).replace(/"#bare:(\d+)#"/g, '$1');

type Item = Readonly<Record<string, unknown>>;

/** A message as WhatsApp's Cloud API writes it. */
export function whatsappItem(message: TrueMessage): Item {
  const { text, adId, adClickId, isForwarded } = message.say();
  const said = { type: 'text', text: { body: text } };
  const frame = { from: message.person, id: message.id, timestamp: String(message.at / 1_000) };
  if (message.kind === 'edit') {
    return { ...frame, type: 'edit', edit: { original_message_id: message.edits, message: said } };
  }
  return {
    ...frame,
    ...said,
    ...(isForwarded && { context: { forwarded: true } }),
    ...(adId && { referral: { source_id: adId, source_type: 'ad', ...(adClickId && { ctwa_clid: adClickId }) } }),
  };
}

/** An event as Messenger and Instagram write it. */
export function pageItem({ place, person, id, at, kind, say }: TrueMessage): Item {
  const { text, ref, adId } = say();
  const ad = adId && (place.platform === 'instagram' ? bare(adId) : adId);
  const referral = {
    ...(ref && { ref }),
    ...(ad ? { ad_id: ad, source: 'ADS' } : { source: 'SHORTLINK' }),
    type: 'OPEN_THREAD',
  };
  const frame = { sender: { id: person }, recipient: { id: place.id }, timestamp: at };
  if (kind === 'opened') return { ...frame, referral };
  return { ...frame, message: { mid: id, text, ...((ref || ad) && { referral }) } };
}

/** An update of a Telegram bot. */
export function telegramItem({ person, id, at, say }: TrueMessage): Item {
  const { text, ref } = say();
  const number = Number(id.replace(/\D/g, ''));
  const from = { id: Number(person), is_bot: false, first_name: 'A' };
  return {
    update_id: number,
    message: {
      message_id: number,
      from,
      chat: { id: Number(person), type: 'private' },
      date: at / 1_000,
      text: ref ? `/start ${ref}` : text,
    },
  };
}

/** A message to an Apple business account, as its provider hands it on. */
export function appleItem({ place, person, id, at, say }: TrueMessage): Item {
  const { text, ref } = say();
  return {
    v: 1,
    type: 'text',
    id,
    sourceId: `urn:mbid:${person}`,
    destinationId: place.id,
    timestamp: at,
    body: text,
    ...(ref && { intent: ref }),
  };
}
