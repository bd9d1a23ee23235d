import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/store/sqlite/open-database.ts';
import { type Saying, type StandIn, startStandIn } from '../postbacks/stand-in.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';
import { type Started, startProcess } from './start-process.ts';

const SECRET = 'sixteen-letters-or-more';

describe('a service that tells others and is stopped in the middle of it', () => {
  let folder: string;
  let crm: StandIn;
  let service: Started;
  let arrived: PromiseWithResolvers<void>;
  let answer: PromiseWithResolvers<void>;
  /** Starts it, lets a conversation begin, and waits until the call that tells of it is in the air. */
  const begin = async () => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-journey-'));
    arrived = Promise.withResolvers();
    answer = Promise.withResolvers();
    crm = await startStandIn((): Saying => {
      arrived.resolve();
      return { status: 200, wait: answer.promise };
    });
    mkdirSync(join(folder, 'data'));
    writeFileSync(
      join(folder, 'data/config.json'),
      JSON.stringify({
        sites: [{ id: 'shop', name: 'The shop', timeZone: 'UTC' }],
        connections: [{ id: 'main', site: 'shop', platform: 'meta', secret: SECRET, verifyToken: 'x' }],
        postbacks: [
          {
            id: 'crm',
            site: 'shop',
            kind: 'webhook',
            url: `${crm.origin}/hook`,
            secret: 'env:CRM_SECRET',
            allowPrivate: true,
            when: { conversation_start: 'chat_started' },
          },
        ],
        apiKey: SECRET,
        contactKey: SECRET,
        sessionKey: SECRET,
      }),
    );
    service = startProcess('server/main.ts', { HULLO_DATA: join(folder, 'data'), CRM_SECRET: SECRET });
    const port = await service.line(/report\s+http:\/\/localhost:(\d+)/);
    const body = JSON.stringify(whatsappWebhook({ at: Date.now() }));
    const response = await fetch(`http://localhost:${port}/webhooks/meta`, {
      method: 'POST',
      headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}` },
      body,
    });
    expect(response.status).toBe(200);
    await arrived.promise;
  };
  afterEach(async () => {
    answer.resolve();
    await service.stop();
    await crm.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const outbox = () => {
    const database = openDatabase(join(folder, 'data/hullo.sqlite'), true);
    const rows = database.prepare('select status, attempts, receipt from outbox').all();
    database.close();
    return rows.map((row) => ({ ...row }));
  };

  it('waits for the answer, and remembers it', async () => {
    await begin();
    service.kill('SIGTERM');
    answer.resolve();
    const { code, output } = await service.ended;
    expect(code).toBe(0);
    expect(output).not.toContain(SECRET);
    expect(outbox()).toEqual([{ status: 'sent', attempts: 1, receipt: '' }]);
  });

  it('hands back what a platform that never answers was told', async () => {
    await begin();
    service.kill('SIGTERM');
    expect((await service.ended).code).toBe(0);
    expect(outbox()).toEqual([{ status: 'queued', attempts: 0, receipt: '' }]);
  });

  it('has lost nothing when it is killed', async () => {
    await begin();
    service.kill('SIGKILL');
    await service.ended;
    expect(outbox()).toEqual([{ status: 'sending', attempts: 1, receipt: '' }]);
  });
});
