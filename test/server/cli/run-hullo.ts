import { execFile } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../../server/hullo.js');

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a user would type it, in a process of its own. */
export function runHullo(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const { HULLO_DATA, HULLO_URL, HULLO_API_KEY, ...rest } = process.env;
    const child = execFile('node', [PROGRAM, ...args], { env: { ...rest, ...env } }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}
