import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { Fault } from '#core/fault.ts';
import type { Beacon } from '#core/wire/beacon.ts';
import { parseBeacon } from '#core/wire/parse-beacon.ts';
import type { Site } from '../config/config.ts';
import { type RecordClicks, recordClicks } from '../flows/record-clicks.ts';
import { readPlace } from '../visitor/read-place.ts';
import { clientAddress } from './client-address.ts';
import { faultAnswer } from './fault-answer.ts';
import { isOwnOrigin } from './is-own-origin.ts';
import { readBody } from './read-body.ts';

const BODY_AT_MOST = 64 * 1024;

export interface CollectDeps extends RecordClicks {
  readonly sites: ReadonlyMap<string, Site>;
  readonly limiter: RateLimiterMemory;
  readonly trustedProxies: number;
  readonly countryHeader: string;
  readonly now: () => number;
  readonly onRecorded: (site: string) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * `POST /collect`: a page tells what its launchers saw. 204 once it is on disk. It stands in front of Express, since
 * it is the one address that every visitor of every page calls.
 */
export function createCollect(deps: CollectDeps) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = request.headers.origin;
    const receivedAt = deps.now();
    try {
      if (request.method === 'OPTIONS') return preflight(response, origin);
      if (request.method !== 'POST') throw new Fault('method_not_allowed', 'Send events to /collect by POST.');
      await limit(deps, request);
      const beacon = parse(await readBody(request, BODY_AT_MOST));
      const site = deps.sites.get(beacon.site);
      if (!site) throw await refused(deps, '', 'unknown_site', beacon, receivedAt);
      if (origin !== undefined && !site.origins.includes(origin) && !isOwnOrigin(request, origin)) {
        throw await refused(deps, site.id, 'foreign_origin', beacon, receivedAt);
      }
      const { fresh } = await recordClicks(deps, site, beacon, {
        address: clientAddress(request, deps.trustedProxies),
        userAgent: request.headers['user-agent'] ?? '',
        place: readPlace(request.headers, deps.countryHeader),
        receivedAt,
      });
      response.writeHead(204, allowed(origin)).end();
      if (fresh > 0) deps.onRecorded(site.id);
    } catch (error) {
      refuse(deps, request, response, error);
    }
  };
}

function parse(body: Buffer): Beacon {
  try {
    return parseBeacon(JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('bad_request', 'The body is not JSON.');
  }
}

const EXPLAIN = {
  unknown_site: 'No site of this id is set up here; compare data-site in the script tag with the id under "sites".',
  foreign_origin: 'Pages of this origin may not send events for this site; add the origin to the site\'s "origins".',
} as const;

async function refused(
  { store }: CollectDeps,
  site: string,
  code: keyof typeof EXPLAIN,
  beacon: Beacon,
  at: number,
): Promise<Fault> {
  await store.countRefusals([{ site, reason: code, count: beacon.events.length, at }]);
  return new Fault(code, EXPLAIN[code]);
}

/** A request from this machine is the owner's, or a proxy's whose visitors cannot be told apart: it is not slowed. */
const isLoopback = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address);

async function limit({ limiter, trustedProxies }: CollectDeps, request: IncomingMessage): Promise<void> {
  const address = clientAddress(request, trustedProxies);
  if (isLoopback(address)) return;
  try {
    await limiter.consume(address);
  } catch {
    throw new Fault('too_many_requests', 'Too many events from this address; send again in a minute.');
  }
}

/** Who may read is settled when the site is known, in the request itself: here only that asking is allowed. */
function preflight(response: ServerResponse, origin: string | undefined): void {
  const headers = {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'content-type',
    'Access-Control-Max-Age': '86400',
  };
  response.writeHead(204, { ...allowed(origin), ...headers }).end();
}

/** Lets a page of this origin see the answer. All at once: setting them one by one costs more than parsing the beacon. */
function allowed(origin: string | undefined): Record<string, string> {
  return origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}

function refuse(deps: CollectDeps, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, body } = faultAnswer(error);
  if (status >= 500) deps.onError(error);
  if (response.headersSent || response.destroyed) return void response.destroy();
  // What is left of an over-long body is not worth reading; the connection ends with the answer.
  if (!request.complete) response.setHeader('Connection', 'close');
  const headers = { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, { ...allowed(request.headers.origin), ...headers }).end(body);
}
