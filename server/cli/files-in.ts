import { readdirSync, statSync } from 'node:fs';

/** Names of the files in a folder, in order, without hidden ones; undefined where there is no folder. */
export function filesIn(path: string): readonly string[] | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
