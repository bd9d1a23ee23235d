import { describe, expect, it } from 'vitest';
import { configFile } from '../../server/config/config-file.ts';

const SECRET = '0123456789abcdef';
const read = (site: object) =>
  configFile.safeParse({
    sites: [{ id: 'shop', name: 'Shop', timeZone: 'UTC', ...site }],
    connections: [],
    apiKey: SECRET,
    contactKey: SECRET,
    sessionKey: SECRET,
    sealKey: SECRET,
  });

describe('what an owner may set for labels and money', () => {
  it('a label is compared in lower case, is called as it is called, and its value is minor units', () => {
    const labels = [
      { label: ' VIP ', kind: 'lead' },
      { label: 'customer', kind: 'purchase', name: 'order', value: '120', currency: 'EUR' },
    ];
    expect(read({ labels }).data?.sites[0]).toMatchObject({
      currency: 'EUR',
      labels: [
        { label: 'vip', kind: 'lead', name: 'vip', value: null, currency: null },
        { label: 'customer', kind: 'purchase', name: 'order', value: 12_000, currency: 'EUR' },
      ],
    });
  });

  it.each<[object, string, RegExp]>([
    [{ currency: 'EURO' }, 'sites.0.currency', /ISO 4217/],
    [{ labels: [{ label: 'x', kind: 'sale' }] }, 'sites.0.labels.0.kind', /./],
    [{ labels: [{ label: '', kind: 'lead' }] }, 'sites.0.labels.0.label', /./],
    [{ labels: [{ label: 'x', kind: 'lead', value: '5' }] }, 'sites.0.labels.0.currency', /needed beside a value/],
    [
      { labels: [{ label: 'x', kind: 'lead', value: '5.001', currency: 'EUR' }] },
      'sites.0.labels.0.value',
      /more decimals/,
    ],
    [{ labels: [{ label: 'x', kind: 'lead', valeu: '5' }] }, 'sites.0.labels.0', /valeu/],
  ])('%j is refused at %s', (site, path, message) => {
    const issue = read(site).error?.issues[0];
    expect([issue?.path.join('.'), issue?.message]).toEqual([path, expect.stringMatching(message)]);
  });
});
