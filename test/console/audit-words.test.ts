import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboutWords } from '../../server/console/account/about-words.ts';
import { de } from '../../server/console/account/strings/de.ts';
import { en } from '../../server/console/account/strings/en.ts';
import { whoWords } from '../../server/console/account/who-words.ts';

const HTTP = join(import.meta.dirname, '../../server/http');

it('an owner reads in words whatever is written into the log of what was changed', () => {
  const written = readdirSync(HTTP, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(HTTP, name), 'utf8').matchAll(/audit\([^']*'([a-z-]+\.[a-z-]+)'/g)])
    .map(([, kind = '']) => kind);
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((kind) => !(kind in en.audit.kinds))).toEqual([]);
});

it.each([
  ['person:per_1', 'Ann'],
  ['key:key_1', '"CRM"'],
  ['person:machine', 'whoever runs the machine'],
  ['person:per_2', 'somebody removed since (per_2)'],
  ['key:later', 'key:later'],
])('an owner reads of %s as %s', (who, said) => {
  expect(whoWords(en, { 'person:per_1': 'Ann', 'key:key_1': '"CRM"' }, who)).toBe(said);
});

describe('what an entry of the log is about, to an owner of another language', () => {
  it.each([
    ['person.invited', 'ann@shop.example as developer', 'ann@shop.example, als Entwickler'],
    ['person.invited', 'ann@shop.example', 'ann@shop.example'],
    ['person.changed', 'ann@shop.example is owner', 'ann@shop.example, jetzt Inhaber'],
    ['person.erased', 'shop: 2 messages, 1 conversions', 'shop: 2 Nachrichten, 1 Conversions'],
    ['person.exported', 'shop', 'shop'],
    ['spend.imported', 'spd_1, 12 rows into shop', 'shop: 12 Zeilen (spd_1)'],
    ['spend.taken-back', 'spd_1 of shop', 'shop: spd_1'],
    ['conversions.imported', 'cvi_1, 3 into shop', 'shop: 3 Zeilen (cvi_1)'],
    ['conversions.taken-back', 'cvi_1, 3 of shop', 'shop: 3 Zeilen (cvi_1)'],
    ['rates.set', '4 of shop', 'shop: 4 Kurse'],
    [
      'key.made',
      'key_1 "CRM, new of shop", write, every site',
      '"CRM, new of shop": Lesen und melden, Alle Websites (key_1)',
    ],
    ['key.revoked', 'key_1 "CRM", shop', '"CRM", shop (key_1)'],
    ['mail.changed', 'shop: off', 'shop: aus'],
    ['mail.changed', 'shop: 2 addresses, week and month', 'shop: 2 Adressen, Woche, Monat'],
    ['site-config.saved', 'version 7 of shop', 'shop: Fassung 7'],
    ['site.changed', 'shop: timeZone, labels', 'shop: Zeitzone, Label-Bedeutungen'],
    ['connection.changed', 'main: secret', 'main: Geheimnis'],
    ['postback.made', 'ga (ga4) of shop', 'shop: ga (ga4)'],
    ['postback.changed', 'ga of shop: when, apiSecret', 'shop: ga: was gesagt wird, apiSecret'],
    ['postback.resent', '3 by ga of shop', 'shop: 3 Ereignisse, ga'],
    ['later.kind', '3 of something', '3 of something'],
  ])('%s, %s', (what, about, said) => expect(aboutWords(de, what, about)).toBe(said));
});
