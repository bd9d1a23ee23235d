import { existsSync } from 'node:fs';

/** The path of an installed program. A missing one ends the run with one plain line: a browser is never skipped in silence. */
export function findBrowser(name: string, paths: readonly string[], debianPackage: string): string {
  const path = paths.find((candidate) => existsSync(candidate));
  if (path) return path;
  console.error(
    `${name} is not installed, so the widget cannot be tested in it. On Debian: apt install ${debianPackage}`,
  );
  process.exit(1);
}
