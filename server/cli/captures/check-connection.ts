import { channelAdapters } from '../../channels/channel-adapters.ts';
import type { Connection } from '../../config/config.ts';
import { connectionsOf } from '../../config/connections-of.ts';
import { readSettings } from '../../config/edit-config.ts';
import type { Command } from '../command.ts';
import type { Given } from '../given.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { DATA_OPTION, existingDataFolder } from '../settings/data-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';
import { capturesAt } from './captures-at.ts';
import { type DescribedReading, describeReading } from './describe-reading.ts';
import { proofOf } from './proof-of.ts';

interface Checked {
  readonly connection: Connection;
  readonly isOld: boolean;
  readonly reading: DescribedReading;
}

/** Whether a captured call bears the right proof, under which connection's secret, and what was read from it. */
export const checkConnection: Command<ServiceTerminal> = {
  name: 'connections check',
  summary: 'Says whether a captured call is signed rightly, under whose secret, and what was read from it.',
  takes: '<captured-request>',
  options: {
    connection: {
      type: 'string',
      value: '<id>',
      help: 'try this connection alone; else the one of its address, then all',
    },
    origin: {
      type: 'string',
      value: '<origin>',
      help: 'what the platform called, if the capture does not tell: https://hullo.example',
    },
    ...DATA_OPTION,
    json: { type: 'boolean', help: 'JSON instead of words' },
  },
  notes:
    'The file holds the request with its headers and the very bytes of its body: as HTTP writes it (headers, an empty\nline, the body), as JSON ({"url", "headers", "body"}), or a HAR.',
  run(given, world) {
    const file = given.word('one file, or a folder, with captured requests');
    const connections = connectionsOf(readSettings(existingDataFolder(given, world)), world.env);
    const captures = capturesAt(world, file);
    const checks = captures.map((capture) => check(capture, tried(given, connections, capture), given, world));
    if (given.flag('json')) {
      const shown = checks.map((found) =>
        found
          ? { isRight: true, connection: found.connection.id, isOld: found.isOld, ...found.reading }
          : { isRight: false },
      );
      world.write(`${JSON.stringify(shown, null, 2)}\n`);
    } else {
      for (const found of checks) if (found) world.write(inWords(found));
    }
    const wrong = checks.indexOf(undefined);
    const capture = captures[wrong];
    if (capture) throw new UsageError(whatIsWrong(capture, tried(given, connections, capture)));
  },
};

/** The connections whose secrets are tried, those of the address that was called first. */
function tried(given: Given, connections: readonly Connection[], { path }: CapturedRequest): readonly Connection[] {
  const id = given.text('connection');
  if (id !== undefined) {
    const named = connections.filter((one) => one.id === id);
    if (named.length === 0) {
      throw new UsageError(`There is no connection ${id}: ${connections.map((one) => one.id).join(', ')}.`);
    }
    return named;
  }
  const isCalled = ({ platform, id }: Connection) => new RegExp(`/webhooks/${platform}(/${id})?(\\?|$)`).test(path);
  return connections.toSorted((a, b) => Number(isCalled(b)) - Number(isCalled(a)));
}

function check(
  capture: CapturedRequest,
  connections: readonly Connection[],
  given: Given,
  { now }: ServiceTerminal,
): Checked | undefined {
  for (const connection of connections) {
    const adapter = channelAdapters.get(connection.platform);
    if (!adapter) continue;
    const proof = proofOf(capture, given.text('origin') ?? capture.origin, { adapter, connection, now: now() });
    if (!proof.isRight) continue;
    try {
      return { connection, isOld: proof.isOld, reading: describeReading(adapter.read(proof.call, connection)) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new UsageError(
        `The signature is right (${connection.id}), and the body is not what ${connection.platform} writes.`,
      );
    }
  }
  return undefined;
}

function inWords({ connection, isOld, reading }: Checked): string {
  const { id, platform, site } = connection;
  const skipped = Object.entries(reading.skipped).map(([reason, count]) => `${count} ${reason}`);
  return [
    `Right: sent by ${platform}, under the secret of connection ${id} (site ${site}).`,
    ...(isOld ? ['Its time is long past: sent again now, the service would refuse it as a replay.'] : []),
    ...reading.messages.map(
      ({ at, channel, kind, form, destinations, references, adId }) =>
        `${at}  ${channel} ${kind} (${form}) to ${destinations.join(', ')}: ${
          references.length > 0 ? `reference ${references.join(', ')}` : 'no reference'
        }${adId === null ? '' : `, ad ${adId}`}`,
    ),
    ...(reading.messages.length === 0 ? ['No message of a person was in it.'] : []),
    ...(skipped.length > 0 ? [`Not counted: ${skipped.join(', ')}.`] : []),
    ...(reading.conversions > 0 ? [`Conversions told: ${reading.conversions}.`] : []),
    ...reading.problems.map((problem) => `Problem: ${problem}`),
    '',
  ].join('\n');
}

function whatIsWrong({ doubt }: CapturedRequest, connections: readonly Connection[]): string {
  const proofs = new Set(
    connections.map(({ platform }) => `${platform}: ${channelAdapters.get(platform)?.proof ?? ''}`),
  );
  const tried = connections.map(({ id }) => id).join(', ');
  return `Wrong: no secret of ${tried} fits (${[...proofs].join('; ')})${doubt === '' ? '' : `; but ${doubt}`}.`;
}
