import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channelAdapters } from '../../server/channels/channel-adapters.ts';
import { signWebhook } from '../../server/security/sign-webhook.ts';
import { aRequest, RECEIVED_AT } from './a-request.ts';
import { payloadText } from './payload-text.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const BODY = '{"text":"ä"}';

const verify = (platform: string, request: ReturnType<typeof aRequest>, secret = SECRET) =>
  channelAdapters.get(platform)?.verify(request, { secret, destinations: [] });
const hmac = (algorithm: string, encoding: 'hex' | 'base64', text: string, secret = SECRET) =>
  createHmac(algorithm, secret).update(text).digest(encoding);

describe('Meta signs the bytes', () => {
  const { cases } = JSON.parse(payloadText('signatures/signatures.json')) as {
    cases: { label: string; file: string; app_secret: string; x_hub_signature_256: string }[];
  };
  const bytes = (file: string) => readFileSync(join(import.meta.dirname, '../payloads/signatures', file));

  it.each(cases)('$label', ({ file, app_secret, x_hub_signature_256 }) => {
    const header = { 'x-hub-signature-256': x_hub_signature_256 };
    const body = bytes(file);
    expect(verify('meta', aRequest(body, header), app_secret)).toBe(true);
    expect(verify('meta', aRequest(body, header), 'of another app')).toBe(false);
    expect(verify('meta', aRequest(body, header), '')).toBe(false);
    expect(verify('meta', aRequest(Buffer.concat([body, Buffer.from(' ')]), header), app_secret)).toBe(false);
    for (const bad of ['', 'sha256=', x_hub_signature_256.slice(0, -1), x_hub_signature_256.toUpperCase()]) {
      expect(verify('meta', aRequest(body, { 'x-hub-signature-256': bad }), app_secret)).toBe(false);
    }
    expect(
      verify(
        'meta',
        aRequest(body, { 'x-hub-signature-256': `${x_hub_signature_256}, ${x_hub_signature_256}` }),
        app_secret,
      ),
    ).toBe(false);
  });

  it('reads an id of 18 digits from the signed bytes as it stands there', () =>
    expect(
      channelAdapters.get('meta')?.read(aRequest(bytes('06_message_ctd_ad.raw')), { secret: '', destinations: [] })
        .messages,
    ).toMatchObject([{ ad: { adId: '120231004455660002' } }]));
});

describe.each([
  ['line', 'x-line-signature', hmac('sha256', 'base64', BODY)],
  ['viber', 'x-viber-content-signature', hmac('sha256', 'hex', BODY)],
])('%s signs the bytes', (platform, header, signature) => {
  it('its own signature is good', () => expect(verify(platform, aRequest(BODY, { [header]: signature }))).toBe(true));

  it.each([
    ['a changed body', aRequest(`${BODY} `, { [header]: signature }), SECRET],
    ['another secret', aRequest(BODY, { [header]: signature }), 'x'],
    ['no secret', aRequest(BODY, { [header]: hmac('sha256', 'hex', BODY, '') }), ''],
    ['no header', aRequest(BODY), SECRET],
    ['an empty header', aRequest(BODY, { [header]: '' }), SECRET],
    ['the header twice', aRequest(BODY, { [header]: `${signature}, ${signature}` }), SECRET],
  ])('%s is not', (_title, request, secret) => expect(verify(platform, request, secret)).toBe(false));
});

describe('the generic webhook is signed with its time', () => {
  const signed = (at: number, body = BODY, header = signWebhook(BODY, SECRET, at)) =>
    aRequest(body, { 'hullo-signature': header });

  it('is `t=<unix seconds>,v1=<hex of HMAC-SHA256 over "t.body">`', () =>
    expect(signWebhook(BODY, SECRET, 1_793_620_800_999)).toBe(
      `t=1793620800,v1=${hmac('sha256', 'hex', `1793620800.${BODY}`)}`,
    ));

  it.each([0, -299_000, 299_000])('is good %i ms away', (away) =>
    expect(verify('generic', signed(RECEIVED_AT + away))).toBe(true),
  );
  it.each([-302_000, 302_000])('is too old or too early %i ms away', (away) =>
    expect(verify('generic', signed(RECEIVED_AT + away))).toBe(false),
  );

  it('may bear a second signature while a secret is changed', () => {
    const [t, v1] = signWebhook(BODY, SECRET, RECEIVED_AT).split(',');
    expect(verify('generic', signed(0, BODY, `${t}, v1=${'0'.repeat(64)}, ${v1}`))).toBe(true);
  });

  it.each([
    ['a changed body', signed(RECEIVED_AT, `${BODY} `)],
    [
      'a changed time',
      signed(0, BODY, signWebhook(BODY, SECRET, RECEIVED_AT).replace(/t=\d+/, `t=${RECEIVED_AT / 1_000 - 1}`)),
    ],
    ['two times', signed(0, BODY, `t=1,${signWebhook(BODY, SECRET, RECEIVED_AT)}`)],
    ['no time', signed(0, BODY, `v1=${hmac('sha256', 'hex', BODY)}`)],
    ['no signature', signed(0, BODY, `t=${RECEIVED_AT / 1_000}`)],
    ['no header', aRequest(BODY)],
    ['nonsense', signed(0, BODY, ',,=,t=,v1=')],
  ])('is bad with %s', (_title, request) => expect(verify('generic', request)).toBe(false));
});

describe('Chatwoot signs with its time', () => {
  const at = Math.floor(RECEIVED_AT / 1_000);
  const headers = (seconds: number) => ({
    'x-chatwoot-timestamp': String(seconds),
    'x-chatwoot-signature': `sha256=${hmac('sha256', 'hex', `${seconds}.${BODY}`)}`,
  });

  it('is good while it is fresh', () => {
    expect(verify('chatwoot', aRequest(BODY, headers(at)))).toBe(true);
    expect(verify('chatwoot', aRequest(BODY, headers(at - 301)))).toBe(false);
    expect(verify('chatwoot', aRequest(`${BODY} `, headers(at)))).toBe(false);
    expect(verify('chatwoot', aRequest(BODY, { ...headers(at), 'x-chatwoot-timestamp': String(at + 1) }))).toBe(false);
  });

  it('of an older version is known by the secret in its address, never beside a bad signature', () => {
    const url = `https://hullo.example/webhooks/chatwoot/main?token=${SECRET}`;
    expect(verify('chatwoot', aRequest(BODY, {}, url))).toBe(true);
    expect(verify('chatwoot', aRequest(BODY, {}, `${url}x`))).toBe(false);
    expect(verify('chatwoot', aRequest(BODY, {}, 'not an address'))).toBe(false);
    expect(verify('chatwoot', aRequest(BODY, {}, 'https://hullo.example/?token='), '')).toBe(false);
    expect(verify('chatwoot', aRequest(BODY, { 'x-chatwoot-signature': 'sha256=0' }, url))).toBe(false);
  });
});

describe('Twilio signs the address and the fields', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const fields = {
    CallSid: 'CA1234567890ABCDE',
    From: '+12349013030',
    To: '+18005551212',
    Caller: '+12349013030',
    Digits: '1234',
  };
  const request = (form: Record<string, string>, signature: string, address = url) =>
    aRequest(new URLSearchParams(form).toString(), { 'x-twilio-signature': signature }, address);

  it('as a published example has it', () =>
    expect(verify('twilio', request(fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), '12345')).toBe(true));

  it('with or without the standard port', () =>
    expect(
      verify(
        'twilio',
        request(fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=', 'https://mycompany.com:443/myapp.php?foo=1&bar=2'),
        '12345',
      ),
    ).toBe(true));

  it.each([
    ['another address', request(fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=', 'https://mycompany.com/myapp.php'), '12345'],
    [
      'another port',
      request(fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=', 'https://mycompany.com:8443/myapp.php?foo=1&bar=2'),
      '12345',
    ],
    ['a changed field', request({ ...fields, Digits: '1235' }, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), '12345'],
    ['another token', request(fields, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), '12346'],
    ['no signature', request(fields, ''), '12345'],
  ])('not with %s', (_title, bad, token) => expect(verify('twilio', bad, token)).toBe(false));
});

describe('every adapter', () => {
  it.each([...channelAdapters.keys()])(
    '%s lets nobody in while no secret is set, nor without any proof',
    (platform) => {
      expect(verify(platform, aRequest(BODY), '')).toBe(false);
      expect(verify(platform, aRequest(BODY))).toBe(false);
      expect(verify(platform, aRequest(Buffer.alloc(0)))).toBe(false);
    },
  );

  it.each([...channelAdapters].filter(([name]) => name !== 'twilio'))(
    '%s says that a body is not JSON',
    (_name, adapter) => {
      for (const body of ['', '{', 'x', '{"a":1']) {
        expect(() => adapter.read(aRequest(body), { secret: SECRET, destinations: [] })).toThrow(SyntaxError);
      }
    },
  );

  it('Twilio is answered in its own language: plain text would be sent on to the person', () =>
    expect(channelAdapters.get('twilio')?.answer).toEqual({ type: 'text/xml', body: '<Response/>' }));
});
