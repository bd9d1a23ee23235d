const asked = process.argv.slice(2);

/**
 * Whether a picture is to be made: `npm run screens -- setup- report-de` makes those whose names begin so, and without
 * a name all are made. Of a group, such as `gallery`, it says whether any of it may be.
 */
export function isWanted(name: string): boolean {
  return asked.length === 0 || asked.some((start) => name.startsWith(start) || start.startsWith(name));
}
