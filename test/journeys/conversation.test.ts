import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { type StandIn, startStandIn } from '../postbacks/stand-in.ts';
import { aBeacon, aLanding, anEvent } from '../server/a-beacon.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

const SECRET = 'sixteen-letters-or-more';
const SHOP = 'https://shop.example';
const HOUR_MS = 3_600_000;

describe('one conversation, from the ads that led to it to whoever was told of it', () => {
  let folder: string;
  let crm: StandIn;
  let service: Started;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let id: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-journey-'));
    crm = await startStandIn(() => ({ status: 200 }));
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/config.json'), JSON.stringify(aConfig(crm.origin)));
    service = startProcess('server/main.ts', { HULLO_DATA: join(folder, 'data'), CRM_SECRET: SECRET });
    const link = await service.line(/^report +(\S+)/m);
    origin = new URL(link).origin;
    const call = async (path: string, body: string, headers: Record<string, string>) => {
      const answer = await fetch(origin + path, { method: 'POST', body, headers });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    };
    const now = Date.now();
    const click = anEvent(now - 60_000, {
      landings: [
        aLanding(now - 50 * HOUR_MS, { adClickId: { kind: 'gclid', value: 'Cj0KCQ' } }),
        aLanding(now - 2 * HOUR_MS, { source: 'newsletter', medium: 'email', campaign: 'october <i>' }),
      ],
    });
    await call('/collect', JSON.stringify(aBeacon(now, [click])), { origin: SHOP });
    const message = whatsappWebhook({ at: now - 30_000, text: `Hi. Ref ${formatReference(click.reference ?? '')}` });
    const body = JSON.stringify(message);
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    await call('/webhooks/meta', body, { 'x-hub-signature-256': `sha256=${signature}` });
    const sale = { externalId: 'order-1', kind: 'purchase', name: 'frames', value: '129.90', currency: 'EUR' };
    await call(
      '/api/conversions?site=shop',
      JSON.stringify([{ ...sale, channel: 'whatsapp', contact: '447700900101' }]),
      { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
    );
    const listed = await fetch(`${origin}/api/conversations?site=shop`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    const { conversations } = (await listed.json()) as { conversations: { id: string }[] };
    id = conversations[0]?.id ?? '';
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
    page = await context.newPage();
    await page.goto(link);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await crm?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens by its own address, with its journey, its match, each model’s credit and what came of it', async () => {
    await page.goto(`${origin}/report?site=shop&conversation=${id}`);
    const told = page.getByRole('region', { name: 'Why it is credited as it is' });
    await told.getByText('The first message carried the reference of the click.').waitFor();
    const stops = told.getByRole('list', { name: 'What led to it' }).getByRole('listitem');
    const words = [
      ['2 days before', 'google', 'cpc', 'autumn', 'gclid'],
      ['1 hour before', 'newsletter', 'email', 'october <i>'],
      ['Chat opened', 'shop.example/frames/54'],
      ['Conversation started', 'WhatsApp'],
    ];
    for (const [i, stop] of words.entries()) for (const word of stop) await stops.nth(i).getByText(word).waitFor();
    expect(await stops.count()).toBe(words.length);
    const credits = told.getByRole('table', { name: 'What each model gives' });
    const row = (name: string) => credits.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
    expect(await row('Last click').allInnerTexts()).toEqual(['0', '1']);
    expect(await row('First click').allInnerTexts()).toEqual(['1', '0']);
    expect(await row('Linear').allInnerTexts()).toEqual(['0.5', '0.5']);
    await told.getByText('frames', { exact: true }).waitFor();
    await told.getByText('€129.90').waitFor();
  });

  it('says who was told of it, and with what result', async () => {
    await expect.poll(() => crm.received.length, { timeout: 30_000 }).toBeGreaterThan(0);
    const told = page.getByRole('region', { name: 'Why it is credited as it is' });
    const sent = told.getByRole('listitem').filter({ hasText: 'crm' }).filter({ hasText: 'sent' });
    await expect
      .poll(
        async () => {
          await page.reload();
          await told.getByText('Conversation started').waitFor();
          return sent.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
  });

  it.each([1280, 320])('is for everybody, %d px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('gives a link to itself that carries none of the reader’s filters', async () => {
    await page.goto(`${origin}/report?site=shop&filter=source:newsletter&conversation=${id}`);
    const link = page.getByRole('link', { name: 'Copy a link to this conversation' });
    expect(await link.getAttribute('href')).toBe(`?site=shop&conversation=${id}`);
  });
});

function aConfig(crm: string) {
  return {
    sites: [{ id: 'shop', name: 'The shop', timeZone: 'UTC', origins: [SHOP] }],
    connections: [{ id: 'main', site: 'shop', platform: 'meta', secret: SECRET, verifyToken: 'x' }],
    postbacks: [
      {
        id: 'crm',
        site: 'shop',
        kind: 'webhook',
        url: `${crm}/hook`,
        secret: 'env:CRM_SECRET',
        allowPrivate: true,
        when: { conversation_start: 'chat_started' },
      },
    ],
    apiKey: SECRET,
    contactKey: SECRET,
    sessionKey: SECRET,
  };
}
