import { carriageTo } from '../core/channels/carriage-to.ts';
import type { Channel } from '../core/channels/channel.ts';
import { composeMessage } from '../core/compose-message.ts';
import type { LauncherOptions } from './launcher-options.ts';

/** What a link into a chat says; `channel.link` and `wayToOpen` make an address of it. */
export interface Asked {
  readonly destination: string;
  /** The message, ready to send; empty where the app takes none. */
  readonly text: string;
  readonly reference: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** Where a launcher leads. */
export interface Link extends Asked {
  readonly href: string;
}

/**
 * The link behind a launcher; nothing where its `to` is of no use: why, and how to mend it, is for `whyNoLink`.
 * @param reference nine symbols, or empty when nothing is to be followed
 * @param values what the message may name: url, title, site
 * @param unknown stands for a variable that is not among them; left out, it stays as it was written
 */
export function linkFor(
  channel: Channel,
  options: LauncherOptions,
  reference: string,
  values: Readonly<Record<string, string | undefined>>,
  unknown?: string,
): Link | undefined {
  // Before the class a page's script may have set a number.
  const destination = channel.destinationOf(`${options.to ?? ''}`);
  if (!destination) return undefined;
  const text = composeMessage(carriageTo(channel, destination), {
    template: `${options.message}`,
    values,
    reference,
    referenceLabel: `${options.referenceLabel}`,
    unknown,
  });
  const asked = { destination, text, reference, values };
  return { ...asked, href: channel.link(asked) };
}
