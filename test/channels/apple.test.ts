import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AppleProvider } from '../../server/channels/apple/apple-provider.ts';
import { isFromProvider } from '../../server/channels/apple/is-from-provider.ts';
import { msp } from '../../server/channels/apple/providers/msp.ts';
import { readAppleMessage } from '../../server/channels/apple/read-apple-message.ts';
import { channelAdapters } from '../../server/channels/channel-adapters.ts';
import { aRequest, RECEIVED_AT } from './a-request.ts';

const SECRET = Buffer.from('apple secret of 24 bytes').toString('base64');
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function aToken(claims: object, head: object = { alg: 'HS256' }, secret = SECRET): string {
  const signed = `${encode(head)}.${encode(claims)}`;
  const key = Buffer.from(secret, 'base64');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

const BODY = { type: 'text', id: '1', sourceId: 'urn:mbid:A', destinationId: 'biz', body: 'Hi' };
const read = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  readAppleMessage(body, msp, { header: (name) => headers[name], receivedAt: RECEIVED_AT, names: [] });

describe('what Apple tells through a provider', () => {
  it.each([
    ['intent', { intent: 'w_K7Q', group: 'web' }, 'w_K7Q'],
    ['intentId', { intentId: 'w_K7Q', groupId: 'web' }, 'w_K7Q'],
    ['bizIntentId', { bizIntentId: 'w_K7Q' }, 'w_K7Q'],
    ['only a group', { group: 'w_K7Q' }, 'w_K7Q'],
    ['neither', {}, ''],
    ['an intent that is empty', { intent: '', intentId: 'w_K7Q' }, 'w_K7Q'],
  ])('carries its reference as %s', (_title, more, ref) =>
    expect(read({ ...BODY, ...more }).messages).toMatchObject([{ ref }]),
  );

  it('is read from the headers where the body does not say it', () =>
    expect(
      read({ type: 'text', body: 'Hi' }, { id: '9', 'source-id': 'urn:mbid:A', 'destination-id': 'biz' }).messages,
    ).toMatchObject([{ messageId: '9', contactIds: ['urn:mbid:A'], destinations: ['biz'] }]));

  it.each(['text', 'interactive', 'richLink', '', 'constructor'])('counts as a message: type %j', (type) =>
    expect(read({ ...BODY, type }).messages).toMatchObject([{ kind: 'message', at: RECEIVED_AT }]),
  );

  it.each([
    ['typing_start', 'typing'],
    ['typing_end', 'typing'],
    ['close', 'system'],
  ])('does not count: type %s', (type, reason) => {
    const { messages, skipped } = read({ ...BODY, type });
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it.each([
    [{ ...BODY, id: null }, 'incomplete'],
    [{ ...BODY, sourceId: {} }, 'incomplete'],
    ['Hi', 'unknown_item'],
    [7, 'unknown_item'],
  ])('is skipped where it is not whole: %j', (body, reason) => expect(read(body).skipped).toEqual([reason]));

  it('may come packed, but not unfold without end', () => {
    const adapter = channelAdapters.get('apple');
    const connection = { secret: SECRET, destinations: [] };
    const packed = (body: string) => aRequest(gzipSync(body), { 'content-encoding': 'gzip' });
    expect(adapter?.read(packed(JSON.stringify(BODY)), connection).messages).toHaveLength(1);
    expect(() => adapter?.read(packed(`"${'a'.repeat(20_000_000)}"`), connection)).toThrow(SyntaxError);
  });
});

describe('who may tell us so', () => {
  const verify = (authorization: string, secret = SECRET) =>
    isFromProvider(msp, aRequest(BODY, { authorization }), secret);
  const soon = RECEIVED_AT / 1_000 + 600;

  it('is who has a token under our secret', () => {
    expect(verify(`Bearer ${aToken({ aud: 'msp', exp: soon })}`)).toBe(true);
    expect(verify(`bearer ${aToken({ aud: 'msp' })}`)).toBe(true);
  });

  it.each([
    ['another secret', `Bearer ${aToken({}, { alg: 'HS256' }, 'AAAA')}`],
    ['no algorithm', `Bearer ${encode({ alg: 'none' })}.${encode({})}.`],
    ['an algorithm of its own', `Bearer ${aToken({}, { alg: 'none' })}`],
    ['an expired token', `Bearer ${aToken({ exp: soon - 3_600 })}`],
    ['a changed claim', `Bearer ${aToken({ a: 1 }).replace(encode({ a: 1 }), encode({ a: 2 }))}`],
    ['no token', 'Bearer '],
    ['another scheme', `Basic ${aToken({})}`],
    ['nonsense', 'Bearer ...'],
    ['four parts', `Bearer ${aToken({})}.x`],
  ])('is not who brings %s', (_title, authorization) => expect(verify(authorization)).toBe(false));

  it('is nobody while no secret is set', () =>
    expect(verify(`Bearer ${aToken({}, { alg: 'HS256' }, '')}`, '')).toBe(false));

  it('may be a provider that shows a token, or signs the body', () => {
    const bearer: AppleProvider = { ...msp, proof: { scheme: 'bearer' } };
    expect(isFromProvider(bearer, aRequest(BODY, { authorization: 'Bearer abc' }), 'abc')).toBe(true);
    expect(isFromProvider(bearer, aRequest(BODY, { authorization: 'Bearer abd' }), 'abc')).toBe(false);
    const hmac: AppleProvider = {
      ...msp,
      proof: { scheme: 'hmac', header: 'x-signature', algorithm: 'sha256', encoding: 'hex' },
    };
    const signature = createHmac('sha256', 'abc').update(JSON.stringify(BODY)).digest('hex');
    expect(isFromProvider(hmac, aRequest(BODY, { 'x-signature': signature }), 'abc')).toBe(true);
    expect(isFromProvider(hmac, aRequest({ ...BODY, id: 2 }, { 'x-signature': signature }), 'abc')).toBe(false);
  });

  it('is nobody where the connection names a provider that there is not', () =>
    expect(
      channelAdapters.get('apple')?.verify(aRequest(BODY, { authorization: `Bearer ${aToken({})}` }), {
        secret: SECRET,
        destinations: [],
        provider: 'acme',
      }),
    ).toBe(false));
});
