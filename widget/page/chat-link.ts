import { mintReference } from '../core/reference/mint-reference.ts';
import type { Aim } from './aim.ts';
import type { Attendant } from './attend.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import { guarded } from './guarded.ts';
import type { Kit } from './kits/kit.ts';
import { channelNames, kitOf } from './kits/kit-of.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { linkFor } from './link-for.ts';
import { pageWords } from './page-words.ts';
import { randomBytes } from './random-bytes.ts';
import { warn } from './warn.ts';

/** A real link into a chat: its code minted before the tap, renewed after it, and each press told to the service. */
export interface ChatLink {
  /** Sets where the link leads. */
  update(options: LauncherOptions): void;
  /** Begins to measure whether it is seen. */
  connect(): void;
  /** Ends that; nothing stays behind on the page. */
  disconnect(): void;
  /** Counts a press, for who opens the chat by another way than the link's own: the code in it is then used up. */
  press(): void;
  /** Asked at a plain press before it counts: true means that something else was done, and no chat opens. */
  takeOver?: ((event: MouseEvent) => boolean) | undefined;
}

/**
 * Makes an anchor a link into a chat.
 * @param host dispatches the events
 * @param onAim told of each change: the channel's kit, or nothing where the options lead nowhere (one line says why), and
 *   where the link leads
 */
export function createChatLink(
  host: HTMLElement,
  anchor: HTMLAnchorElement,
  onAim: (kit: Kit | undefined, options: LauncherOptions, aim: Aim) => void,
): ChatLink {
  let options = DEFAULT_OPTIONS;
  let reference = '';
  let destination = '';
  const now = () => ({ options, destination, reference });

  const aim = guarded(() => {
    if (!options.site || !options.endpoint) reference = '';
    else reference ||= mintReference(Date.now(), randomBytes);
    const kit = kitOf(options.channel, aim, warn);
    if (kit === 'coming') return;
    const link = kit
      ? linkFor(kit.channel, options, reference, pageWords())
      : { reason: `channel="${options.channel}" is not known; use one of: ${channelNames()}` };
    if ('reason' in link) {
      anchor.removeAttribute('href');
      warn(link.reason);
      onAim(undefined, options, now());
    } else {
      destination = link.destination;
      anchor.href = link.href;
      onAim(kit, options, now());
    }
  });

  const attendant = import('./attend.ts').then(({ attend }) => attend(host, anchor, now));
  const tell = (what: (attendant: Attendant) => void) => {
    attendant.then(what).catch((error) => warn(`clicks are not counted: ${error}`));
  };
  const press = () => {
    const at = Date.now();
    const then = now();
    const { href } = anchor;
    // Where the module is there, this runs before the browser follows the link.
    tell((attendant) => attendant.press(at, then, href));
    // A code stands for one click. The next is minted in a task of its own, after the browser has taken this link.
    setTimeout(() => {
      reference = '';
      aim();
    });
  };
  const pressed = (event: MouseEvent) => {
    // The middle button comes as auxclick; the right one opens a menu.
    if (!event.isTrusted || event.button > 1) return;
    if (chatLink.takeOver?.(event)) event.preventDefault();
    else press();
  };
  anchor.addEventListener('click', pressed);
  anchor.addEventListener('auxclick', pressed);
  // Before the tap the message is brought up to date: the page's title may have changed.
  anchor.addEventListener('pointerenter', aim);
  anchor.addEventListener('focus', aim);

  const chatLink: ChatLink = {
    press,
    update(given) {
      options = given;
      aim();
      tell((attendant) => attendant.wake());
    },
    connect: () => tell((attendant) => attendant.connect()),
    disconnect: () => tell((attendant) => attendant.disconnect()),
  };
  return chatLink;
}
