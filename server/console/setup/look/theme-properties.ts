import type { Theme } from '#core/themes/theme.ts';

/** A theme's custom properties as one look: the light one, where it has two. */
export function themeProperties({ properties }: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? value : value.light]),
  );
}
