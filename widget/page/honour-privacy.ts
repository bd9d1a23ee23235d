import type { LauncherOptions } from './launcher-options.ts';
import { warn } from './warn.ts';

interface Signals {
  readonly globalPrivacyControl?: unknown;
  readonly doNotTrack?: unknown;
}

/** The browser's own signals, by the word with which an owner respects them. */
const SIGNALS: Readonly<Record<string, () => boolean>> = {
  'respect-gpc': () => (navigator as Signals).globalPrivacyControl === true,
  // Safari had it on the window.
  'respect-dnt': () => navigator.doNotTrack === '1' || (window as Signals).doNotTrack === '1',
};

/** The options with `denied` in the place of any consent, where the browser sends a signal that `privacy` says to respect. */
export function honourPrivacy(
  host: HTMLElement & { readonly privacy?: unknown },
  options: LauncherOptions,
): LauncherOptions {
  const words = String(host.privacy ?? host.getAttribute('privacy') ?? '').split(/[\s,]+/);
  const isRefused = words.filter(Boolean).some((word) => {
    if (Object.hasOwn(SIGNALS, word)) return SIGNALS[word]?.();
    warn(`privacy="${word}" is not known; use one of: ${Object.keys(SIGNALS).join(', ')}`);
    return false;
  });
  // The options may be the element itself, whose properties a copy would miss.
  return isRefused ? Object.create(options, { consent: { value: 'denied' } }) : options;
}
