/** An account whose calls are taken, as `/api/connections` tells it. */
export interface Connection {
  readonly id: string;
  readonly site: string;
  readonly platform: string;
  readonly path: string;
  readonly proof: string;
  readonly secret: string;
  readonly verifyToken: string;
  readonly destinations: readonly string[];
  readonly seenAt: number | null;
  readonly handshakeAt: number | null;
  readonly refusals: number;
  readonly refusedAt: number | null;
  readonly refusedFor: 'bad_signature' | 'verify_token' | null;
}

/** The platforms whose calls are taken, and what people call them. */
export const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  meta: 'WhatsApp, Messenger, Instagram (Meta)',
  telegram: 'Telegram',
  apple: 'Apple Messages for Business',
  line: 'LINE',
  viber: 'Viber',
  chatwoot: 'Chatwoot',
  twilio: 'Twilio',
  generic: 'Signed webhook',
};
