/**
 * Whether what was read as text is a spreadsheet's own file: an archive of sheets (.xlsx, .ods), or the format before
 * it (.xls), whose first bytes are no text in any encoding.
 */
export function isWorkbook(text: string): boolean {
  return text.startsWith('PK\u0003\u0004') || text[2] === '\u0011';
}
