import type { BehavedHost } from '../behaved-host.ts';
import { playCue } from './play-cue.ts';

/** Draws the eye to the launcher: one cue, and a dot, which also those see who want no motion. */
export function beckon(host: BehavedHost, anchor: HTMLElement): void {
  if (!host.hasAttribute('badge')) host.setAttribute('badge', 'dot');
  playCue(anchor, host.getAttribute('cue'));
}
