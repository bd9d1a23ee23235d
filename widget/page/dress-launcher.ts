import type { DrawnLauncher } from './draw-launcher.ts';
import type { Kit } from './kits/kit.ts';
import type { LauncherOptions } from './launcher-options.ts';

/** Gives the launcher its words, its glyph and its channel's colour. */
export function dressLauncher(
  { label, glyph, colour }: DrawnLauncher,
  { channel, words, icon, accent }: Kit,
  { label: own }: LauncherOptions,
): void {
  const text = (own || words).replace('{app}', channel.label);
  // Text that is replaced between pressing and releasing the mouse costs the click in WebKit.
  if (label.textContent !== text) label.textContent = text;
  glyph.setAttribute('d', icon);
  colour.replaceSync(`a{--_channel:var(--hullo-${channel.name}-accent,${accent})}`);
}
