import { type ChatLink, createChatLink } from '../../chat-link.ts';
import { guarded } from '../../guarded.ts';
import { isPlain } from '../../is-plain.ts';
import { launcherOf } from '../../launcher-of.ts';
import { readOptions } from '../../read-options.ts';
import { away } from '../away.ts';
import { launcherIn } from '../launcher-in.ts';
import { showOrBeckon } from '../show-or-beckon.ts';
import { namedHost } from './named-host.ts';

interface Adopted {
  readonly link: ChatLink;
  /** The address that the owner wrote. */
  readonly own: string;
}

let adopted = new WeakMap<HTMLAnchorElement, Adopted>();
const all = () => document.querySelectorAll<HTMLAnchorElement>('a[data-hullo]');

/** What elements marked `data-hullo` do: a link becomes a chat link of its own, anything else opens what the launcher opens. */
export const marks = {
  /** Makes every marked link of the page lead into the chat, as the element stands now; its own address is the floor. */
  adopt: guarded(() => {
    for (const mark of all()) {
      const host = namedHost(mark);
      if (!host) continue;
      const { link } = adopted.get(mark) ?? adopt(mark);
      link.update(readOptions(host));
    }
  }),

  /** A press on a mark that is no link, or whose element has a panel. @param trusted whether a person pressed */
  async follow(mark: HTMLElement, trusted: boolean): Promise<void> {
    const host = namedHost(mark);
    const anchor = host && launcherIn(host);
    if (!host || !anchor || away.is(anchor)) return;
    if (host.hasPanel) return void showOrBeckon(host, anchor);
    if (trusted && anchor.href) launcherOf(host).press();
    anchor.click();
  },

  /** Gives every link back the address that its owner wrote. */
  leave: guarded(() => {
    for (const mark of all()) {
      const known = adopted.get(mark);
      if (known?.own) mark.setAttribute('href', known.own);
    }
    adopted = new WeakMap();
  }),
};

function adopt(mark: HTMLAnchorElement): Adopted {
  const own = mark.getAttribute('href') ?? '';
  const host = namedHost(mark) as HTMLElement;
  const link = createChatLink(host, mark, (kit) => {
    const anchor = launcherIn(host);
    if ((!kit || (anchor && away.is(anchor))) && own) mark.setAttribute('href', own);
  });
  link.takeOver = (event) => {
    const owner = namedHost(mark);
    if (!owner?.hasPanel || !isPlain(event)) return false;
    void marks.follow(mark, true);
    return true;
  };
  const known = { link, own };
  adopted.set(mark, known);
  return known;
}
