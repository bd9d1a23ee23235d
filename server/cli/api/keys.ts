import { z } from 'zod';
import type { Command } from '../command.ts';
import { printTable } from '../print-table.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { readAnswer } from './read-answer.ts';
import { API_OPTIONS } from './service-api.ts';
import { withApi } from './with-api.ts';

const JSON_OPTION = { json: { type: 'boolean', help: 'JSON instead of words' } } as const;

const key = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.string(),
  site: z.string().nullable(),
  usedAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
});

const keyList = z.object({ keys: z.array(key) });
const madeKey = key.extend({ key: z.string() });

const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** `keys list`, `keys add`, `keys revoke`: who may use the API. */
export const keys: readonly Command<ServiceTerminal>[] = [
  {
    name: 'keys list',
    summary: 'The keys of the API, without their secrets.',
    options: { ...API_OPTIONS, ...JSON_OPTION },
    async run(given, world) {
      const { keys } = await withApi(given, world, async (api) => readAnswer(keyList, await api.fetch('/api/keys')));
      const rows = keys.map(({ id, name, scope, site, usedAt, revokedAt }) => ({
        id,
        name,
        scope,
        site: site ?? 'all',
        used: moment(usedAt),
        revoked: moment(revokedAt),
      }));
      printTable(world, given, rows, 'No key has been made; the apiKey in config.json opens everything.');
    },
  },
  {
    name: 'keys add',
    summary: 'Makes a key and shows it this once.',
    takes: '<name>',
    options: {
      scope: {
        type: 'string',
        value: '<scope>',
        help: 'read (unless given), write or admin; each includes those before it',
      },
      site: { type: 'string', value: '<site>', help: 'the one site it may see; every site unless given' },
      ...API_OPTIONS,
      ...JSON_OPTION,
    },
    async run(given, world) {
      const name = given.word('what the key is for');
      const scope = given.text('scope');
      const site = given.text('site');
      const body = JSON.stringify({ name, ...(scope !== undefined && { scope }), ...(site !== undefined && { site }) });
      const made = await withApi(given, world, async (api) =>
        readAnswer(
          madeKey,
          await api.fetch('/api/keys', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }),
        ),
      );
      if (given.flag('json')) {
        world.write(`${JSON.stringify(made, null, 2)}\n`);
        return;
      }
      // The key alone on standard output, so that it can be piped to where it is kept.
      world.writeError(`${made.id}: ${made.scope}, ${made.site ?? 'every site'}. It is not shown again:\n`);
      world.write(`${made.key}\n`);
    },
  },
  {
    name: 'keys revoke',
    summary: 'Makes a key worthless at once and for good.',
    takes: '<id>',
    options: { ...API_OPTIONS, ...JSON_OPTION },
    async run(given, world) {
      const id = given.word('the id of a key, as "keys list" tells it');
      const revoked = await withApi(given, world, async (api) =>
        readAnswer(key, await api.fetch(`/api/keys/${encodeURIComponent(id)}`, { method: 'DELETE' })),
      );
      world.write(
        given.flag('json') ? `${JSON.stringify(revoked, null, 2)}\n` : `${revoked.id} (${revoked.name}) is revoked.\n`,
      );
    },
  },
];
