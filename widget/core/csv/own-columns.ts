/** The columns whose heading is a field's own name, in any case and however its words are joined: `external_id`. */
export function ownColumns(headings: readonly string[], fields: readonly string[]): Map<string, string> {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const found = new Map<string, string>();
  for (const heading of headings) {
    const field = fields.find((name) => plain(name) === plain(heading.trim()));
    if (field !== undefined && !found.has(field)) found.set(field, heading.trim());
  }
  return found;
}
