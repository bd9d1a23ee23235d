#!/usr/bin/env node
// Plain JavaScript on purpose: any Node can read it, also one that is too old for the service, and it is what a package
// can ship. In a checkout it starts the whole program; in an installed package, the part of it that needs no service.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'server/cli.ts');
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(program)) {
  await import(pathToFileURL(join(root, 'dist/package/cli.js')).href);
} else if (isNewEnough || existsSync(ownNode)) {
  const child = spawn(
    isNewEnough ? process.execPath : ownNode,
    [
      '--disable-warning=ExperimentalWarning',
      `--import=${pathToFileURL(join(root, 'server/compile-cache.js')).href}`,
      program,
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else {
  await import('./check-node.js');
}
