import { mintReference } from '../core/reference/mint-reference.ts';
import type { Attendant } from './attend.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import { drawLauncher } from './draw-launcher.ts';
import { dressLauncher } from './dress-launcher.ts';
import { guarded } from './guarded.ts';
import type { Launcher } from './launcher.ts';
import { linkFor } from './link-for.ts';
import { pageWords } from './page-words.ts';
import { randomBytes } from './random-bytes.ts';
import { warn } from './warn.ts';

/** Draws a launcher into the host, and keeps its link and looks in step with the options. */
export function createLauncher(host: HTMLElement): Launcher {
  const drawn = drawLauncher(host);
  const { anchor, fallback } = drawn;
  let options = DEFAULT_OPTIONS;
  let reference = '';
  let destination = '';
  const now = () => ({ options, destination, reference });

  const aim = guarded(() => {
    if (!options.site || !options.endpoint) reference = '';
    else reference ||= mintReference(Date.now(), randomBytes);
    const link = linkFor(options, reference, pageWords());
    anchor.hidden = 'reason' in link;
    if ('reason' in link) {
      anchor.removeAttribute('href');
      host.shadowRoot?.append(fallback);
      warn(link.reason);
    } else {
      fallback.remove();
      destination = link.destination;
      anchor.href = link.href;
    }
  });

  const attendant = import('./attend.ts').then(({ attend }) => attend(host, anchor, now));
  const tell = (what: (attendant: Attendant) => void) => {
    attendant.then(what).catch((error) => warn(`clicks are not counted: ${error}`));
  };
  const pressed = (event: MouseEvent) => {
    // The middle button comes as auxclick; the right one opens a menu.
    if (!event.isTrusted || event.button > 1) return;
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
  anchor.addEventListener('click', pressed);
  anchor.addEventListener('auxclick', pressed);
  // Before the tap the message is brought up to date: the page's title may have changed.
  anchor.addEventListener('pointerenter', aim);
  anchor.addEventListener('focus', aim);

  return {
    update(given) {
      options = given;
      aim();
      if (!anchor.hidden) dressLauncher(drawn, options);
      tell((attendant) => attendant.wake());
    },
    connect: () => tell((attendant) => attendant.connect()),
    disconnect: () => tell((attendant) => attendant.disconnect()),
  };
}
