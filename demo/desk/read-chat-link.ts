import type { ChatLink } from './chat-link.ts';

/** Reads a wa.me or m.me link; any other address is not the phone's business. */
export function readChatLink(href: string): ChatLink | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  const to = url.pathname.slice(1).replace(/\/$/, '');
  const text = url.searchParams.get('text') ?? '';

  if (url.host === 'wa.me' && /^\d+$/.test(to)) return { channel: 'whatsapp', to, text, ref: undefined };
  if (url.host === 'm.me' && /^[\w.-]+$/.test(to)) {
    return { channel: 'messenger', to, text, ref: url.searchParams.get('ref') ?? undefined };
  }
  return undefined;
}
