import type { Preview } from './read-preview.ts';

/** The address at which `readPreview` finds this. */
export function previewAddress({ attributes, properties, isDark, isRtl }: Preview): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(attributes)) if (value !== '') query.set(`a.${name}`, value);
  for (const [name, value] of Object.entries(properties)) if (value !== '') query.set(name, value);
  query.set('scheme', isDark ? 'dark' : 'light');
  query.set('dir', isRtl ? 'rtl' : 'ltr');
  return `/setup/preview?${query}`;
}
