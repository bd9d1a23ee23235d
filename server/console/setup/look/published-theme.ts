import { themeColour } from '#core/settings/theme-colour.ts';

const PREFIX = '--hullo-';

/** What of a look can be told from afar: its colours, under their own names. Sizes are part of the snippet. */
export function publishedTheme(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [name.slice(PREFIX.length), value] as const)
      .filter(([name, value]) => themeColour.isName(name) && themeColour.isColour(value)),
  );
}

/** What of a look cannot be told from afar. */
export function withoutTheme(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !themeColour.isName(name.slice(PREFIX.length))),
  );
}

/** The custom properties of a theme from afar. */
export function themeInProperties(theme: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(theme).map(([name, value]) => [PREFIX + name, value]));
}
