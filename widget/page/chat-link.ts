import type { WayToOpen } from '../core/channels/way-to-open.ts';
import { mintReference } from '../core/reference/mint-reference.ts';
import type { Aim } from './aim.ts';
import type { Attendant } from './attend.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import { guarded } from './guarded.ts';
import type { Kit } from './kits/kit.ts';
import { kitOf } from './kits/kit-of.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { type Asked, linkFor } from './link-for.ts';
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
  /** What the link says now and, once the attendant knows, how it opens from here; nothing where it leads nowhere. */
  asked?: (Asked & Partial<WayToOpen>) | undefined;
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
  let attended: Attendant | undefined;
  const now = () => ({ options, destination: chatLink.asked?.destination ?? '', reference });

  const nowhere = (reason: unknown) => {
    anchor.removeAttribute('href');
    chatLink.asked = undefined;
    onAim(undefined, options, now());
    // The full story is for owners alone, so that visitors need not wait for its words.
    if (reason) tell((attendant) => attendant.explain(reason));
  };
  const aim = guarded(() => {
    if (!options.site || !options.endpoint) reference = '';
    else reference ||= mintReference(Date.now(), randomBytes);
    const kit = kitOf(options.channel, aim, nowhere);
    if (!kit) return;
    // Until the attendant knows a variable, nothing stands for it.
    const link = linkFor(kit.channel, options, reference, attended?.words() ?? pageWords(), attended ? undefined : '');
    if (!link) return nowhere('unusable');
    const way = attended?.wayTo(kit.channel, link, options.desktop) ?? {
      href: kit.hides?.() ? '' : link.href,
      // Where there is a mouse, a page of its own; on a phone the same tab, or the app leaves an empty one behind.
      target: matchMedia('(hover:hover)').matches && link.href.startsWith('http') ? '_blank' : '',
    };
    if (!way.href) return nowhere('');
    chatLink.asked = { ...link, ...way };
    anchor.href = way.href;
    anchor.target = way.target;
    onAim(kit, options, now());
  });

  const attendant = import('./attend.ts').then(({ attend }) => {
    attended = attend(host, anchor, now, aim);
    aim();
    return attended;
  });
  const tell = (what: (attendant: Attendant) => void) => {
    attendant.then(what).catch(warn);
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
    // A single-page site may have gone elsewhere since: the browser reads the address after this.
    aim();
    if (chatLink.takeOver?.(event)) event.preventDefault();
    else press();
  };
  anchor.addEventListener('click', pressed);
  anchor.addEventListener('auxclick', pressed);

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
