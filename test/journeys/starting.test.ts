import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProcess } from './start-process.ts';

describe('starting', () => {
  it.each(['demo/start.ts', 'server/main.ts'])(
    '%s keeps its secrets to its owner and ends cleanly on Ctrl-C',
    async (entry) => {
      const started = startProcess(entry);
      const report = await started.line(/^report +(\S+)/m);
      expect((await fetch(new URL('/readyz', report))).status).toBe(200);
      expect(statSync(join(started.dataFolder, 'data/config.json')).mode & 0o777).toBe(0o600);
      expect(statSync(join(started.dataFolder, 'data/hullo.sqlite')).mode & 0o077).toBe(0);
      started.kill('SIGINT');
      expect((await started.ended).code).toBe(0);
    },
  );

  it('npm start prints the shop, the report and the snippet, and nothing else', async () => {
    const started = startProcess('demo/start.ts');
    await started.line(/^snippet +(\S+)/m);
    started.kill('SIGTERM');
    const { output } = await started.ended;
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['shop', 'report', 'snippet']);
    expect(output).toMatch(/<script async src="http:\/\/localhost:\d+\/hullo\.js" data-site="shop"/);
  });

  const oneLine = async (env: Record<string, string>) => {
    const { code, output } = await startProcess('server/main.ts', env).ended;
    expect([code, output.trim().split('\n')]).toEqual([1, [expect.any(String)]]);
    return output;
  };

  it('a port in use is told in one line', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    expect(await oneLine({ PORT: String(port), HULLO_LOG: 'silent' })).toContain(`Port ${port} is in use`);
    other.close();
  });

  it('a data folder that cannot be written is told in one line', async () =>
    expect(await oneLine({ HULLO_DATA: '/dev/null/data' })).toContain('cannot be written'));

  it('a setting that makes no sense is told in one line', async () =>
    expect(await oneLine({ PORT: 'eighty' })).toContain('PORT'));
});
