import { channelAdapters } from '../../channels/channel-adapters.ts';
import { API_OPTIONS, type ServiceApi } from '../api/service-api.ts';
import { withApi } from '../api/with-api.ts';
import type { Command } from '../command.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';
import { capturesAt } from './captures-at.ts';

/** Not ours to say again: what the way there was like, and how the body was packed. */
const OF_THE_WAY =
  /^(:|connection$|host$|content-length$|transfer-encoding$|accept-encoding$|expect$|x-forwarded-|keep-alive$|te$|upgrade$)/;

/** Captured webhooks once more. What was counted is not counted again, so it can do no harm. */
export const replay: Command<ServiceTerminal> = {
  name: 'replay',
  summary: 'Sends captured webhooks to the service once more; what was counted is not counted again.',
  takes: '<captured-requests>',
  options: {
    to: {
      type: 'string',
      value: '<path>',
      help: 'the webhook address, if the capture does not tell: /webhooks/meta/main',
    },
    ...API_OPTIONS,
    json: { type: 'boolean', help: 'JSON instead of words' },
  },
  notes:
    'The file is as for "connections check"; a list, lines of JSON or a HAR hold many, and so does a folder of files.',
  async run(given, world) {
    const captures = capturesAt(world, given.word('one file, or a folder, with captured requests'));
    const to = given.text('to');
    const paths = captures.map(({ path }, i) => webhookPath(to ?? path, i));
    const results = await withApi(given, world, async (api) => {
      const found: { readonly path: string; readonly status: number; readonly answer: string }[] = [];
      // One after the other, as they are written.
      for (const [i, capture] of captures.entries()) found.push(await send(api, paths[i] ?? '', capture));
      return found;
    });
    if (given.flag('json')) world.write(`${JSON.stringify(results, null, 2)}\n`);
    else for (const { path, status, answer } of results) world.write(`${status} ${path} ${answer}\n`);
    const refused = results.filter(({ status }) => status >= 400).length;
    if (refused > 0)
      throw new UsageError(`${refused} of ${results.length} were refused; "connections check" tells why.`);
  },
};

function webhookPath(path: string, i: number): string {
  const [, platform = ''] = /^\/webhooks\/([\w-]+)(\/[\w-]+)?(\?\S*)?$/.exec(path) ?? [];
  if (channelAdapters.has(platform)) return path;
  throw new UsageError(
    path === ''
      ? `Request ${i + 1} does not tell its address; give it with --to /webhooks/<platform>/<connection>.`
      : `${path} is no webhook address; --to /webhooks/<platform>/<connection> gives another.`,
  );
}

async function send(api: ServiceApi, path: string, { headers, body, origin }: CapturedRequest) {
  const called = URL.canParse(origin) ? new URL(origin) : undefined;
  const answer = await api.fetch(path, {
    method: 'POST',
    headers: {
      ...Object.fromEntries([...headers].filter(([name]) => !OF_THE_WAY.test(name))),
      ...(called && { 'X-Forwarded-Proto': called.protocol.slice(0, -1), 'X-Forwarded-Host': called.host }),
    },
    body: new Uint8Array(body),
  });
  return { path, status: answer.status, answer: (await answer.text()).slice(0, 500) };
}
