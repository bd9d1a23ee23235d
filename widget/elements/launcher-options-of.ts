import type { Words } from '../locales/words.ts';
import { DEFAULT_OPTIONS } from '../page/default-options.ts';
import type { LauncherOptions } from '../page/launcher-options.ts';
import { usableOptions } from '../page/usable-options.ts';
import type { PanelOptions } from './panel/panel-options.ts';

/** What these are called is no app that one could chat on. */
const NO_APP: ReadonlySet<string> = new Set(['sms', 'email', 'phone', 'custom', 'apple']);

/**
 * What the launcher does now: the owner's options as far as they can be used, in the page's language where the owner gave no words, and as they
 * wanted it outside of hours.
 * @param words undefined: English
 * @param closed nobody is there
 */
export function launcherOptionsOf(
  given: LauncherOptions & PanelOptions,
  words: Words | undefined,
  closed: boolean,
): LauncherOptions {
  const { referenceLabel } = DEFAULT_OPTIONS;
  const isMoved = closed && given.whenClosed === 'channel';
  const channel = (isMoved && given.closedChannel) || given.channel;
  return usableOptions(given, {
    label: given.label || (NO_APP.has(channel) ? '' : (words?.launcher ?? '')),
    referenceLabel:
      given.referenceLabel === referenceLabel ? (words?.reference ?? referenceLabel) : given.referenceLabel,
    channel,
    to: (isMoved && given.closedTo) || given.to,
    message: (closed && given.whenClosed !== 'same' && given.closedMessage) || given.message,
  });
}
