import type { Connection } from '../../config/config.ts';
import type { WrittenConfig } from '../../config/config-file.ts';
import { connectionsOf } from '../../config/connections-of.ts';
import { editConfig, readSettings } from '../../config/edit-config.ts';
import type { Command } from '../command.ts';
import type { Given } from '../given.ts';
import { printTable } from '../print-table.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import { CONNECTION_GUIDES } from './connection-guides.ts';
import { DATA_OPTION, existingDataFolder } from './data-folder.ts';

const OPTIONS = {
  origin: {
    type: 'string',
    value: '<origin>',
    help: 'where the service is reached from outside: https://hullo.example',
  },
  ...DATA_OPTION,
  json: { type: 'boolean', help: 'JSON instead of words' },
} as const;

type WrittenConnection = WrittenConfig['connections'][number];

/** `connections list`, `connections add`: the accounts whose calls are taken. */
export const connections: readonly Command<ServiceTerminal>[] = [
  {
    name: 'connections list',
    summary: 'The connections that are set up: the address each is to call, and its verify token.',
    options: OPTIONS,
    run(given, world) {
      const connections = connectionsOf(readSettings(existingDataFolder(given, world)), world.env);
      const rows = connections.map((connection) => ({
        id: connection.id,
        platform: connection.platform,
        site: connection.site,
        address: addressOf(given, connection),
        verifyToken: connection.verifyToken,
      }));
      printTable(world, given, rows, 'No connection is set up.');
    },
  },
  {
    name: 'connections add',
    summary: 'Sets up an account of a platform, and says what to enter there.',
    takes: '<id>',
    options: {
      platform: {
        type: 'string',
        value: '<platform>',
        help: `meta unless given: ${Object.keys(CONNECTION_GUIDES).join(', ')}`,
      },
      site: { type: 'string', value: '<site>', help: 'whose conversations these are; the first site unless given' },
      secret: {
        type: 'string',
        value: '<secret>',
        help: 'what the platform signs with; - reads it from standard input',
      },
      'verify-token': { type: 'string', value: '<token>', help: 'Meta only; made up unless given' },
      destination: {
        type: 'string',
        value: '<name>',
        multiple: true,
        help: 'id or name of your bot or account; may be given more than once',
      },
      provider: { type: 'string', value: '<name>', help: 'Apple only: through whom the messages come' },
      ...OPTIONS,
    },
    notes: 'Restart the service for it to count.',
    run(given, world) {
      const written = newConnection(given, world);
      const { connections } = editConfig(existingDataFolder(given, world), (config) => {
        if (config.connections.some(({ id }) => id === written.id)) {
          throw new UsageError(`There is a connection ${written.id} already; give this one another id.`);
        }
        const site = written.site || config.sites[0].id;
        return { ...config, connections: [...config.connections, { ...written, site }] };
      });
      const connection = connections.find(({ id }) => id === written.id);
      if (connection) tell(given, world, connection);
    },
  },
];

function newConnection(given: Given, world: ServiceTerminal): WrittenConnection {
  const id = given.word('the id of the new connection: a to z, 0 to 9 and dashes');
  const platform = given.text('platform') ?? 'meta';
  const guide = CONNECTION_GUIDES[platform];
  if (!guide) throw new UsageError(`--platform is one of ${Object.keys(CONNECTION_GUIDES).join(', ')}.`);
  const asked = given.text('secret');
  const secret = asked === '-' ? world.readInput().trim() : asked;
  if (!secret && !guide.isOurs) throw new UsageError(`--secret is needed: ${guide.secret}.`);
  const verifyToken = given.text('verify-token') ?? (platform === 'meta' ? world.newSecret(24) : undefined);
  const provider = given.text('provider');
  return {
    id,
    site: given.text('site') ?? '',
    platform,
    secret: secret || world.newSecret(32),
    ...(verifyToken !== undefined && { verifyToken }),
    ...(given.list('destination') && { destinations: [...(given.list('destination') ?? [])] }),
    ...(provider !== undefined && { provider }),
  };
}

function addressOf(given: Given, { platform, id }: Pick<Connection, 'platform' | 'id'>): string {
  const origin = given.text('origin');
  if (origin !== undefined && !URL.canParse(origin)) {
    throw new UsageError(`--origin is like https://hullo.example, not ${origin}.`);
  }
  return `${origin === undefined ? 'https://HOST' : new URL(origin).origin}/webhooks/${platform}/${id}`;
}

function tell(given: Given, world: ServiceTerminal, connection: Connection): void {
  const address = addressOf(given, connection);
  const steps = CONNECTION_GUIDES[connection.platform]?.steps(connection, address) ?? [];
  if (given.flag('json')) {
    const { id, platform, site, verifyToken } = connection;
    world.write(`${JSON.stringify({ id, platform, site, address, verifyToken, steps }, null, 2)}\n`);
    return;
  }
  const lines = [
    `Connection ${connection.id} is set up. Restart the service for it to count.`,
    `Webhook address: ${address}`,
    ...(connection.verifyToken === '' ? [] : [`Verify token: ${connection.verifyToken}`]),
    'Then:',
    ...steps.map((step, i) => `  ${i + 1}. ${step}`),
  ];
  world.write(`${lines.join('\n')}\n`);
}
