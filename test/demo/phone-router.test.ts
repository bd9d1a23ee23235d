import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPhoneRouter } from '../../demo/phone/phone-router.ts';

const APP_SECRET = 'a-secret-of-the-demo';

interface Delivery {
  readonly url: string | undefined;
  readonly signature: string | undefined;
  readonly raw: string;
}

let deliveries: Delivery[] = [];
let answer = { status: 200, body: '' };
let service: Server;
let phone: Server;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function phoneFor(serviceOrigin: string): Server {
  let draws = 0;
  const router = createPhoneRouter({
    serviceOrigin,
    appSecret: APP_SECRET,
    connection: 'demo',
    whatsapp: { wabaId: '104996122399160', phoneNumberId: '106853218861309', displayPhoneNumber: '351912345678' },
    messenger: { pageId: '112233445566778' },
    now: () => 1793620800999,
    random: () => `draw${++draws}`,
  });
  return createServer(express().use('/demo/phone', router));
}

let phoneOrigin = '';

function post(body: unknown, origin = phoneOrigin): Promise<Response> {
  return fetch(`${origin}/demo/phone/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const hello = {
  channel: 'whatsapp',
  contact: { id: '351930000101', name: 'Inês' },
  kind: 'text',
  text: 'Olá! https://nortada.example Ref K7Q-M2X-VDP',
} as const;

beforeAll(async () => {
  service = createServer((request, response) => {
    let raw = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      raw += chunk;
    });
    request.on('end', () => {
      const signature = request.headers['x-hub-signature-256'];
      deliveries.push({ url: request.url, signature: typeof signature === 'string' ? signature : undefined, raw });
      response.statusCode = answer.status;
      response.end(answer.body);
    });
  });
  phone = phoneFor(await listen(service));
  phoneOrigin = await listen(phone);
});

beforeEach(() => {
  deliveries = [];
  answer = { status: 200, body: '' };
});

afterAll(() => {
  service.close();
  phone.close();
});

test('a text reaches the webhook of the connection, escaped and signed over the bytes sent', async () => {
  const response = await post(hello);

  expect(await response.json()).toEqual({ status: 200, body: '' });
  expect(deliveries).toHaveLength(1);
  const [delivery] = deliveries;
  expect(delivery?.url).toBe('/webhooks/meta/demo');
  expect(delivery?.raw).toContain(String.raw`"body":"Ol\u00e1! https:\/\/nortada.example Ref K7Q-M2X-VDP"`);
  expect(delivery?.raw).toContain('"timestamp":"1793620800"');
  const hex = createHmac('sha256', APP_SECRET)
    .update(delivery?.raw ?? '')
    .digest('hex');
  expect(delivery?.signature).toBe(`sha256=${hex}`);
});

test('the same words sent twice are two messages', async () => {
  await post(hello);
  await post(hello);
  const ids = deliveries.map(({ raw }) => raw.match(/"wamid\.[^"]+"/)?.[0]);
  expect(new Set(ids).size).toBe(2);
});

test('a refusal of the service comes back with its status and its words', async () => {
  answer = { status: 401, body: '{"error":{"code":"bad_signature","message":"No."}}' };
  const response = await post({ ...hello, channel: 'messenger' });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 401, body: { error: { code: 'bad_signature', message: 'No.' } } });
});

test('a service that is down is said to be unreachable', async () => {
  const lonely = phoneFor('http://127.0.0.1:1');
  const response = await post(hello, await listen(lonely));
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ error: { code: 'service_unreachable' } });
  lonely.close();
});

test.each([
  ['an unknown channel', { ...hello, channel: 'fax' }, 'channel'],
  ['a contact without a number', { ...hello, contact: { id: 'me', name: 'Inês' } }, 'contact.id'],
  ['an empty text', { ...hello, text: '  ' }, 'text'],
  ['a text over 4,096 characters', { ...hello, text: 'x'.repeat(4097) }, 'text'],
  ['Get Started on WhatsApp', { ...hello, kind: 'get_started' }, 'WhatsApp'],
  ['a ref outside its alphabet', { ...hello, channel: 'messenger', kind: 'referral', ref: 'a b' }, 'ref'],
  ['a list', [], 'object'],
])('%s is refused with a reason', async (_, body, word) => {
  const response = await post(body);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  expect(error.code).toBe('invalid_message');
  expect(error.message).toContain(word);
  expect(deliveries).toHaveLength(0);
});

test('a body that is not JSON is refused as such', async () => {
  const response = await post('{');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: 'invalid_json' } });
});
