import { type ChatLink, createChatLink } from './chat-link.ts';
import { drawLauncher } from './draw-launcher.ts';
import { dressLauncher } from './dress-launcher.ts';

/** Draws a launcher into the host, and keeps its link and looks in step with the options. */
export function createLauncher(host: HTMLElement): ChatLink {
  const drawn = drawLauncher(host);
  const { anchor, fallback } = drawn;
  return createChatLink(host, anchor, (kit, options) => {
    anchor.hidden = !kit;
    if (kit) {
      fallback.remove();
      dressLauncher(drawn, kit, options);
    } else host.shadowRoot?.append(fallback);
  });
}
