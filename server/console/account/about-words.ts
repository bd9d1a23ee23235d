import { readerLanguages } from '../locale/reader-languages.ts';
import type { AccountStrings } from './strings/en.ts';

type Named = Readonly<Record<string, string>>;

/** What stands in the log of some kinds, but for names: what is in it, and how it is said. */
const FORMS: readonly (readonly [
  kinds: RegExp,
  written: RegExp,
  say: (named: Named, strings: AccountStrings) => string,
])[] = [
  [
    /^person\.invited$/,
    /^(?<who>\S+) as (?<role>\w+)$/,
    ({ who, role }, strings) => strings.audit.abouts.invited(`${who}`, roleOf(strings, role)),
  ],
  [
    /^person\.changed$/,
    /^(?<who>\S+) is (?<role>\w+)$/,
    ({ who, role }, strings) => strings.audit.abouts.isNow(`${who}`, roleOf(strings, role)),
  ],
  [
    /^person\.erased$/,
    /^(?<site>\S+): (?<messages>\d+) messages, (?<conversions>\d+) conversions$/,
    ({ site, messages, conversions }, strings) =>
      `${site}: ${strings.audit.abouts.erased(count(messages), count(conversions))}`,
  ],
  [
    /\.imported$/,
    /^(?<id>\S+), (?<n>\d+)(?: rows)? into (?<site>\S+)$/,
    ({ id, n, site }, strings) => `${site}: ${strings.audit.abouts.rows(count(n))} (${id})`,
  ],
  [
    /\.taken-back$/,
    /^(?<id>\S+), (?<n>\d+) of (?<site>\S+)$/,
    ({ id, n, site }, strings) => `${site}: ${strings.audit.abouts.rows(count(n))} (${id})`,
  ],
  [
    /^rates\.set$/,
    /^(?<n>\d+) of (?<site>\S+)$/,
    ({ n, site }, strings) => `${site}: ${strings.audit.abouts.rates(count(n))}`,
  ],
  [
    /^key\.made$/,
    /^(?<id>\S+) (?<name>".*"), (?<scope>\w+), (?<site>[^,]+)$/s,
    ({ id, name, scope, site }, strings) => `${name}: ${scopeOf(strings, scope)}, ${siteOf(strings, site)} (${id})`,
  ],
  [
    /^key\.revoked$/,
    /^(?<id>\S+) (?<name>".*"), (?<site>[^,]+)$/s,
    ({ id, name, site }, strings) => `${name}, ${siteOf(strings, site)} (${id})`,
  ],
  [/^mail\.changed$/, /^(?<site>\S+): off$/, ({ site }, strings) => `${site}: ${strings.audit.abouts.off}`],
  [
    /^mail\.changed$/,
    /^(?<site>\S+): (?<n>\d+) addresses, (?<spans>.+)$/,
    ({ site, n, spans = '' }, strings) =>
      `${site}: ${strings.audit.abouts.mails(count(n), list(spans.split(' and '), strings.audit.abouts.spans))}`,
  ],
  [
    /^site-config\.saved$/,
    /^version (?<n>\d+) of (?<site>\S+)$/,
    ({ n, site }, strings) => `${site}: ${strings.audit.abouts.version(count(n))}`,
  ],
  [
    /^postback\.resent$/,
    /^(?<n>\d+) by (?<id>\S+) of (?<site>\S+)$/,
    ({ n, id, site }, strings) => `${site}: ${strings.audit.abouts.events(count(n), `${id}`)}`,
  ],
  [
    /^postback\.changed$/,
    /^(?<id>\S+) of (?<site>\S+): (?<fields>.+)$/,
    ({ id, site, fields = '' }, strings) => `${site}: ${id}: ${list(fields.split(', '), strings.audit.abouts.fields)}`,
  ],
  [/^postback\.|\.taken-back$/, /^(?<what>.+) of (?<site>\S+)$/, ({ what, site }) => `${site}: ${what}`],
  [
    /^(connection|site)\.changed$/,
    /^(?<id>\S+): (?<fields>.+)$/,
    ({ id, fields = '' }, strings) => `${id}: ${list(fields.split(', '), strings.audit.abouts.fields)}`,
  ],
];

/**
 * What an entry of the log is about, in the reader's language: names, ids and addresses as they are written. Of a kind
 * that this page does not know it stands as it is.
 */
export function aboutWords(strings: AccountStrings, what: string, about: string): string {
  for (const [kinds, written, say] of FORMS) {
    const named = kinds.test(what) ? written.exec(about)?.groups : undefined;
    if (named) return say(named, strings);
  }
  return about;
}

const count = (text = '') => new Intl.NumberFormat(readerLanguages()).format(Number(text));
const list = (names: readonly string[], known: Named) => names.map((name) => known[name] ?? name).join(', ');
const roleOf = (strings: AccountStrings, role = '') => (strings.people.roles as Named)[role] ?? role;
const scopeOf = (strings: AccountStrings, scope = '') => (strings.keys.scopes as Named)[scope] ?? scope;
const siteOf = (strings: AccountStrings, site = '') => (site === 'every site' ? strings.keys.every : site);
