import type { ChatLink } from './chat-link.ts';
import { createLauncher } from './create-launcher.ts';

/** Known to every copy of this code on a page, so that a launcher drawn by one is taken over, not doubled, by another. */
const LAUNCHER = Symbol.for('hullo');

/** The launcher of a `<hullo-button>`, drawn now if it is not there yet. */
export function launcherOf(host: HTMLElement & { [LAUNCHER]?: ChatLink }): ChatLink {
  host[LAUNCHER] ??= createLauncher(host);
  return host[LAUNCHER];
}
