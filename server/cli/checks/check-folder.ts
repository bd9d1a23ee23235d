import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** The data folder and the settings in it: there, writable, and for their owner's eyes only. */
export function checkFolder(folder: string): readonly Finding[] {
  const config = join(folder, 'config.json');
  return [rights('data folder', folder, 0o700), rights('config.json', config, 0o600)];
}

function rights(what: string, path: string, wanted: number): Finding {
  try {
    const { mode } = statSync(path);
    accessSync(path, constants.R_OK | constants.W_OK);
    const isPrivate = (mode & 0o077) === 0;
    return {
      what,
      state: isPrivate ? 'good' : 'warning',
      found: `${path} (${(mode & 0o777).toString(8)})`,
      mend: isPrivate ? '' : `Others can read it: chmod ${wanted.toString(8)} ${path}`,
    };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      what,
      state: 'bad',
      found: isMissing ? `${path} is not there` : `${path} cannot be read and written`,
      mend: isMissing
        ? 'Start the service once ("npm run serve"), or name another folder with --data.'
        : `Give it to the user of the service: chown -R <user> ${path}`,
    };
  }
}
