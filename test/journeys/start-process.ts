import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A started program: what it printed, and how it ends. */
export interface Started {
  /** Waits for a line of this form and gives its first group. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly dataFolder: string;
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** Starts one of the entry files as `npm start` and `npm run serve` do, on a free port and a data folder of its own. */
export function startProcess(entry: string, env: Readonly<Record<string, string>> = {}): Started {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hullo-journey-'));
  const child = spawn('node', ['--disable-warning=ExperimentalWarning', entry], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: '', PORT: '0', HULLO_DATA: join(dataFolder, 'data'), ...env },
  });
  let output = '';
  let look = () => {};
  const hear = (chunk: Buffer) => {
    output += chunk;
    look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  return {
    dataFolder,
    ended,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const found = pattern.exec(output)?.[1];
          if (found !== undefined) resolve(found);
        };
        void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${output}`)));
        look();
      }),
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
