import { isScript } from '../../../core/settings/is-script.ts';
import { themeColour } from '../../../core/settings/theme-colour.ts';

/** What an owner wants from afar. */
export interface RemoteConfig {
  /** The widget is off, on every page. */
  readonly off: boolean;
  /**
   * Attributes, with the value that is to stand there; null for one that is to be taken away. And colours of the theme,
   * as `--hullo-...`.
   */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** Where the widget sends, the answer that only the visitor gives, and what is the moment's, not a setting: never from afar. */
const RESERVED = ['site', 'endpoint', 'config', 'consent', 'open'];
const VALUE_AT_MOST = 4_000;

/**
 * What of an answer may be used.
 * @param known names of the element's attributes; any other is passed over, as a later version may know more
 * @returns undefined for what is no config at all; and a sentence for each value that cannot be used
 */
export function readConfig(answer: unknown, known: readonly string[]) {
  const problems: string[] = [];
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return { config: undefined, problems };
  const { off, attributes, theme } = answer as Readonly<Record<string, unknown>>;
  const given = typeof attributes === 'object' && attributes !== null ? Object.entries(attributes) : [];
  const usable = new Map<string, string | null>();
  for (const [name, value] of given) {
    if (!known.includes(name) || RESERVED.includes(name)) continue;
    if (value === null || value === false) usable.set(name, null);
    else if (value === true) usable.set(name, '');
    else if (typeof value !== 'string' && !Number.isFinite(value))
      problems.push(`config: ${name} is no text and no number`);
    else if (String(value).length > VALUE_AT_MOST)
      problems.push(`config: ${name} is longer than ${VALUE_AT_MOST} characters`);
    else if (isScript(String(value))) problems.push(`config: ${name} is a script`);
    else usable.set(name, String(value));
  }
  for (const [name, value] of typeof theme === 'object' && theme !== null ? Object.entries(theme) : []) {
    if (!themeColour.isName(name)) continue;
    if (themeColour.isColour(value)) usable.set(`--hullo-${name}`, value);
    else problems.push(`config: ${name} of the theme is no colour`);
  }
  const config: RemoteConfig = { off: off === true, attributes: usable };
  return { config, problems };
}
