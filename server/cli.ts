import { nanoid } from 'nanoid';
import { exportReport } from './cli/api/export-report.ts';
import { importTable } from './cli/api/import-table.ts';
import { keys } from './cli/api/keys.ts';
import { attribute } from './cli/attribute.ts';
import { backup } from './cli/backups/backup.ts';
import { restore } from './cli/backups/restore.ts';
import { checkConnection } from './cli/captures/check-connection.ts';
import { replay } from './cli/captures/replay.ts';
import { doctor } from './cli/checks/doctor.ts';
import { filesIn } from './cli/files-in.ts';
import { readBytes } from './cli/read-bytes.ts';
import { readReference } from './cli/read-reference.ts';
import { runCommand } from './cli/run-command.ts';
import { connections } from './cli/settings/connections.ts';
import { sites } from './cli/settings/sites.ts';
import { standardStreams } from './cli/standard-streams.ts';

// Whatever is written from here on is for the owner's eyes only.
process.umask(0o077);

process.exitCode = await runCommand(
  [
    ...sites,
    ...connections,
    checkConnection,
    ...keys,
    exportReport,
    importTable,
    replay,
    doctor,
    backup,
    restore,
    attribute,
    readReference,
  ],
  process.argv.slice(2),
  {
    ...standardStreams(),
    readBytes,
    filesIn,
    env: process.env,
    now: Date.now,
    newSecret: nanoid,
  },
);
