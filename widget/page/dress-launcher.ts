import { channels } from '../core/channels/channels.ts';
import type { DrawnLauncher } from './draw-launcher.ts';
import { icons } from './icons/icons.ts';
import type { LauncherOptions } from './launcher-options.ts';

/** Gives the launcher its words, its glyph and its channel's colour. */
export function dressLauncher(
  { anchor, label, glyph }: DrawnLauncher,
  { channel, label: words }: LauncherOptions,
): void {
  const text = words || `Chat on ${channels[channel].label}`;
  // Text that is replaced between pressing and releasing the mouse costs the click in WebKit.
  if (label.textContent !== text) label.textContent = text;
  glyph.setAttribute('d', icons[channel]);
  anchor.className = channel;
}
