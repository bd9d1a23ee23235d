import { channels } from '../channels/channels.ts';
import { Fault } from '../fault.ts';
import { isReference } from '../reference/is-reference.ts';
import { AD_CLICK_IDS } from '../visit/ad-click-ids.ts';
import type { AdClickId, Landing } from '../visit/landing.ts';
import type { Beacon, LauncherEvent } from './beacon.ts';
import { CARRIED_COOKIES } from './carried-cookies.ts';

export const EVENTS_AT_MOST = 50;
const LANDINGS_AT_MOST = 20;
const VALUE_AT_MOST = 512;
const COOKIES_AT_MOST = 8;
const COOKIE_AT_MOST = 200;
const PAGE_AT_MOST = 2_048;
/** Every canonical destination of every channel: printable ASCII, and nothing that could be taken for markup. */
const DESTINATION = /^[!#-;=?-[\]_a-~]{1,500}$/;
const NEWEST = 4_102_444_800_000; // 2100-01-01: beyond it a number is no time of ours.

/**
 * A beacon from untrusted JSON. One without events asks only whether events would be taken. Unknown fields are ignored, so that newer widgets can talk to older services.
 * @throws Fault `bad_request`, naming the field
 */
export function parseBeacon(input: unknown): Beacon {
  const beacon = record(input, 'the body');
  const { visitorId, consent, cookies } = beacon;
  const list = array(beacon['events'], 'events', EVENTS_AT_MOST);
  const events = new Array<LauncherEvent>(list.length);
  for (let i = 0; i < list.length; i++) events[i] = parseEvent(list[i], i);
  return {
    site: match(beacon['site'], /^[a-z0-9-]{1,40}$/, 'site', 'a site id: a to z, 0 to 9 and dashes'),
    sentAt: time(beacon['sentAt'], 'sentAt'),
    ...(visitorId !== undefined && {
      visitorId: match(visitorId, /^[\w-]{8,64}$/, 'visitorId', '8 to 64 letters, digits, _ or -'),
    }),
    ...(consent === 'granted' && { consent }),
    ...(consent === 'granted' && cookies !== undefined && { cookies: parseCookies(cookies) }),
    events,
  };
}

/** Cookies that we do not know are left out: they are none of our business. */
function parseCookies(input: unknown): Readonly<Record<string, string>> {
  const known = Object.entries(record(input, 'cookies')).filter(([name]) => CARRIED_COOKIES.test(name));
  if (known.length > COOKIES_AT_MOST) throw bad(`cookies has more than ${COOKIES_AT_MOST} entries`);
  return Object.fromEntries(known.map(([name, value]) => [name, text(value, COOKIE_AT_MOST, `cookies.${name}`)]));
}

function parseEvent(input: unknown, i: number): LauncherEvent {
  const name = `events[${i}]`;
  const event = record(input, name);
  const { type, channel, position, reference } = event;
  if (type !== 'impression' && type !== 'open' && type !== 'click') {
    throw bad(`${name}.type is not impression, open or click`);
  }
  if (typeof channel !== 'string' || !Object.hasOwn(channels, channel)) throw bad(`${name}.channel is not known`);
  if (position !== 'floating' && position !== 'inline') throw bad(`${name}.position is not floating or inline`);
  if (reference !== undefined && (type !== 'click' || typeof reference !== 'string' || !isReference(reference))) {
    throw bad(`${name}.reference is not a reference: nine symbols with a right check symbol, on clicks only`);
  }
  return {
    id: match(event['id'], /^(imp|opn|clk)_[0-9a-z]{8,40}$/, `${name}.id`, 'imp_, opn_ or clk_ and 8 to 40 of 0-9 a-z'),
    type,
    at: time(event['at'], `${name}.at`),
    channel: channel as LauncherEvent['channel'],
    destination: match(
      event['destination'],
      DESTINATION,
      `${name}.destination`,
      'a number, name, id or address without spaces, quotes and angle brackets, of 1 to 500 characters',
    ),
    position,
    page: parsePage(event['page'], `${name}.page`),
    ...(reference !== undefined && { reference }),
    landings: array(event['landings'], `${name}.landings`, LANDINGS_AT_MOST).map((landing, j) =>
      parseLanding(landing, `${name}.landings[${j}]`),
    ),
  };
}

function parseLanding(input: unknown, name: string): Landing {
  const given = record(input, name);
  const landing: { -readonly [K in keyof Landing]: Landing[K] } = { at: time(given['at'], `${name}.at`) };
  for (const key of ['source', 'medium', 'campaign', 'term', 'content', 'referrer'] as const) {
    const value = given[key];
    if (value !== undefined) landing[key] = text(value, VALUE_AT_MOST, `${name}.${key}`);
  }
  if (given['adClickId'] !== undefined) landing.adClickId = parseAdClickId(given['adClickId'], `${name}.adClickId`);
  return landing;
}

function parseAdClickId(input: unknown, name: string): AdClickId {
  const { kind, value } = record(input, name);
  if (!(AD_CLICK_IDS as readonly unknown[]).includes(kind)) throw bad(`${name}.kind is not an ad click id we know`);
  return { kind: kind as string, value: text(value, VALUE_AT_MOST, `${name}.value`) };
}

function parsePage(value: unknown, name: string): string {
  const page = text(value, PAGE_AT_MOST, name);
  if (!/^https?:\/\/[^\s]+$/.test(page)) throw bad(`${name} is not an http address`);
  const end = page.search(/[?#]/);
  return end < 0 ? page : page.slice(0, end);
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`${name} is not an object`);
  return value as Record<string, unknown>;
}

function array(value: unknown, name: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw bad(`${name} is not a list`);
  if (value.length > most) throw bad(`${name} has more than ${most} entries`);
  return value;
}

function text(value: unknown, most: number, name: string): string {
  if (typeof value !== 'string') throw bad(`${name} is not a text`);
  if (value.length > most) throw bad(`${name} is longer than ${most} characters`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (/[\u0000-\u001f\u007f]|\p{Cs}/u.test(value)) throw bad(`${name} has control characters or broken Unicode`);
  return value;
}

function match(value: unknown, pattern: RegExp, name: string, form: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw bad(`${name} is not ${form}`);
  return value;
}

function time(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > NEWEST) {
    throw bad(`${name} is not a time in epoch milliseconds`);
  }
  return value;
}

const bad = (message: string) => new Fault('bad_request', `${message}.`);
