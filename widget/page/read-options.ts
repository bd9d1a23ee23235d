import { DEFAULT_OPTIONS } from './default-options.ts';
import type { LauncherOptions } from './launcher-options.ts';

/** The options of an element that is not upgraded yet: a property that a script already set wins over the attribute. */
export function readOptions(element: Element): LauncherOptions {
  const given = element as unknown as Readonly<Record<string, unknown>>;
  const options: Record<string, unknown> = {};
  for (const [name, fallback] of Object.entries(DEFAULT_OPTIONS)) {
    const attribute = element.getAttribute(name.replace(/[A-Z]/, '-$&'));
    options[name] = given[name] ?? attribute ?? fallback;
  }
  return options as unknown as LauncherOptions;
}
