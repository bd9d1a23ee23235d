/** Entries with commas between them; a comma within brackets or quotes, as selectors have, divides nothing. */
export function parseList(text: string): readonly string[] {
  const entries = text.match(/(?:\([^)]*\)|\[[^\]]*\]|"[^"]*"|'[^']*'|[^,])+/g) ?? [];
  return entries.map((entry) => entry.trim()).filter(Boolean);
}
