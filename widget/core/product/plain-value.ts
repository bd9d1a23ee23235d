const AT_MOST = 200;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
};

/**
 * A text or number of a stranger's data as one line of words; anything else is empty. Shops write `&amp;` where no
 * markup is read: it is undone once. Markup stays text, which is all that a message can hold.
 */
export function plainValue(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .slice(0, 4 * AT_MOST)
    .replace(/&(amp|quot|apos|#0?39|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, AT_MOST)
    .replace(/[\ud800-\udbff]$/, '');
}
