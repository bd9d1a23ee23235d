import { themeColour } from '#core/settings/theme-colour.ts';

const PREFIX = '--hullo-';
/** In CSS: as if nothing had been set, in the page's snippet either. */
const EMPTIED = 'initial';

/**
 * What of a look can be told from afar: its colours, under their own names. One that was emptied takes that of a page's
 * snippet off. Sizes are part of the snippet.
 */
export function publishedTheme(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [name.slice(PREFIX.length), value === '' ? EMPTIED : value] as const)
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
  return Object.fromEntries(
    Object.entries(theme).map(([name, value]) => [PREFIX + name, value === EMPTIED ? '' : value]),
  );
}

/** Another look in place of one: what only the first had set is emptied, not forgotten. */
export function instead(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(Object.keys(before).map((name) => [name, ''])), ...after };
}

/** What of a look is set. */
export function setOf(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
}
