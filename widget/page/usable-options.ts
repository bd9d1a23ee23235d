import { attributeName } from './attribute-name.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { OPTION_WORDS } from './option-words.ts';
import { warn } from './warn.ts';

/**
 * The options with a default for each that cannot be used; one console line says which, and what would do.
 * @param changes what holds at the moment instead
 */
export function usableOptions(given: LauncherOptions, changes: Partial<LauncherOptions> = {}): LauncherOptions {
  const usable: Record<string, unknown> = {};
  for (const [name, fallback] of Object.entries(DEFAULT_OPTIONS) as [keyof LauncherOptions, unknown][]) {
    const value: unknown = changes[name] ?? given[name] ?? fallback;
    const taken = typeof value === 'number' && typeof fallback === 'string' ? String(value) : value;
    const reason = whyUnusable(name, taken, fallback);
    if (reason) warn(`${attributeName(name)} ${reason}; "${fallback}" is used`);
    usable[name] = reason ? fallback : taken;
  }
  return usable as unknown as LauncherOptions;
}

function whyUnusable(name: keyof LauncherOptions, value: unknown, fallback: unknown): string {
  if (typeof value !== typeof fallback) return `is a ${typeof value}, not a ${typeof fallback}`;
  if (name === 'lookbackDays') return Number(value) >= 1 && Number(value) <= 90 ? '' : 'is not a number from 1 to 90';
  const words: readonly string[] | undefined = OPTION_WORDS[name as keyof typeof OPTION_WORDS];
  return words && !words.includes(String(value)) ? `is none of ${words.join(', ')}` : '';
}
