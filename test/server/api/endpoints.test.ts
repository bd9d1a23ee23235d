import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../../../server/http/api/endpoint.ts';
import { siteId } from '../../../server/http/api/period.ts';
import { runHullo } from '../cli/run-hullo.ts';
import { startApi } from './an-api.ts';

const imported: { readonly query: unknown; readonly body: unknown }[] = [];

const ENDPOINTS = [
  endpoint({
    method: 'get',
    path: '/spend/:id',
    summary: 'One.',
    scope: 'read',
    query: z.object({}),
    answer: z.object({ id: z.string() }),
    handle: ({ params }) => ({ id: params['id'] ?? '' }),
  }),
  endpoint({
    method: 'get',
    path: '/spend/summary',
    summary: 'Declared after the one that would take its address.',
    scope: 'read',
    query: z.object({ filter: z.union([z.string(), z.array(z.string())]).optional() }),
    answer: z.object({ filter: z.array(z.string()) }),
    handle: ({ query }) => ({ filter: [query.filter ?? []].flat() }),
  }),
  endpoint({
    method: 'post',
    path: '/spend/import',
    summary: 'A table.',
    scope: 'write',
    query: z.object({ site: siteId, columns: z.string().default('') }),
    body: z.string({ error: 'is missing' }),
    bodyType: 'text/csv',
    answer: z.object({ rows: z.int() }),
    handle({ query, body }) {
      imported.push({ query, body });
      return { rows: body.split('\n').length };
    },
  }),
  endpoint({
    method: 'get',
    path: '/spend/:id/file',
    summary: 'A file.',
    scope: 'read',
    query: z.object({}),
    answer: z.object({ name: z.string(), text: z.string() }),
    file: (answer) => answer,
    handle: () => ({ name: 'google "ads".csv', text: 'Parameters:TimeZone=UTC\n' }),
  }),
];

describe('endpoints', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi(ENDPOINTS);
  });
  afterAll(() => api.stop());
  const get = async (path: string) => (await fetch(api.origin + path)).json();

  it('with a fixed address are found before those whose address may be anything', async () => {
    expect(await get('/api/spend/summary')).toEqual({ filter: [] });
    expect(await get('/api/spend/other')).toEqual({ id: 'other' });
  });

  it('may be a file to save, and are told as one', async () => {
    const answer = await fetch(`${api.origin}/api/spend/1/file`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="google \\"ads\\".csv"');
    expect(await answer.text()).toBe('Parameters:TimeZone=UTC\n');
    const { paths } = (await get('/api/openapi.json')) as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    expect(Object.keys(paths['/spend/{id}/file']?.get.responses['200']?.content ?? {})).toEqual(['text/csv']);
  });

  it('that take a table take a CSV file, also where it calls itself plain text, and nothing else', async () => {
    const send = (type: string) =>
      fetch(`${api.origin}/api/spend/import?site=shop`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'ä,b\n1,2',
      });
    expect([(await send('text/csv')).status, (await send('text/plain')).status]).toEqual([200, 200]);
    expect(imported.at(-1)?.body).toBe('ä,b\n1,2');
    expect(await (await send('application/json')).json()).toMatchObject({
      error: { code: 'unsupported_media_type', message: 'Send the body with "Content-Type: text/csv".' },
    });
  });

  it('are what the terminal imports and exports, whatever their names', async () => {
    const env = { HULLO_URL: api.origin, HULLO_API_KEY: 'any' };
    const args = ['import', 'spend', '-', '--site', 'shop', '--columns', 'day:Day,amount:Cost'];
    const done = await runHullo(args, { env, input: 'Day,Cost\n2026-11-01,12.50' });
    expect([done.status, JSON.parse(done.stdout), done.stderr]).toEqual([0, { rows: 2 }, '']);
    expect(imported.at(-1)).toEqual({
      query: { site: 'shop', columns: 'day:Day,amount:Cost' },
      body: 'Day,Cost\n2026-11-01,12.50',
    });
    const summary = await runHullo(['export', 'spend/summary', '--filter', 'a:1', '--filter=b:-2'], { env });
    expect(JSON.parse(summary.stdout)).toEqual({ filter: ['a:1', 'b:-2'] });
    for (const [words, message] of [
      [['import', 'spend'], 'Name one CSV file, or - for standard input.\n'],
      [['import', 'weather', '-'], 'Say what to import: spend.\n'],
      [
        ['import', 'spend', '-', '--sight', 'shop'],
        'sight is not a parameter of this address: it takes site, columns.\n',
      ],
    ] as const) {
      expect(await runHullo(words, { env })).toEqual({ status: 1, stdout: '', stderr: message });
    }
  });
});
