import type { ChatLink } from '../../page/chat-link.ts';

/** What the panel does for those who speak in it. */
export interface TalkDeeds {
  typing(): void;
  close(): void;
  link(): ChatLink | undefined;
  send(): HTMLAnchorElement;
}
