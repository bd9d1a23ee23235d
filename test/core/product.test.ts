import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPrice } from '../../widget/core/product/format-price.ts';
import { readJsonLd } from '../../widget/core/product/read-json-ld.ts';

const HREF = 'https://shop.example/rye?variant=2&utm_source=x';
const offer = { '@type': 'Offer', price: '4.50', priceCurrency: 'EUR' };
const rye = { '@type': 'Product', name: 'Rye', sku: 'R1', offers: offer };
const read = (...documents: unknown[]) => readJsonLd(documents, HREF);
const RYE = { product: 'Rye', sku: 'R1', price: '4.50', currency: 'EUR' };

describe('the product that a page describes in JSON-LD', () => {
  it.each<[string, unknown, object]>([
    ['alone', rye, RYE],
    ['in a list', [{ '@type': 'WebSite' }, rye], RYE],
    ['in a graph', { '@graph': [{ '@type': 'Organization', name: 'Shop' }, rye] }, RYE],
    ['as the main thing', { '@type': 'ItemPage', mainEntity: rye }, RYE],
    ['by a full address of its type', { ...rye, '@type': ['https://schema.org/Product', 'Thing'] }, RYE],
    ['with a number for a price', { ...rye, offers: { price: 4.5, priceCurrency: 'EUR' } }, { ...RYE, price: '4.5' }],
    [
      'with an offer that stands elsewhere in the graph',
      {
        '@graph': [
          { ...rye, offers: [{ '@id': '#offer' }] },
          { '@id': '#offer', ...offer },
        ],
      },
      RYE,
    ],
    [
      'with a span that names the currency of its offers',
      { ...rye, offers: { '@type': 'AggregateOffer', priceCurrency: 'EUR', offers: [{ price: '4.50' }] } },
      RYE,
    ],
    [
      'with a span of prices',
      { ...rye, offers: { '@type': 'AggregateOffer', lowPrice: 4.5, highPrice: 9, priceCurrency: 'EUR' } },
      { ...RYE, price: '4.5' },
    ],
    [
      'with a span and its offers, one of them shown',
      {
        ...rye,
        offers: {
          '@type': 'AggregateOffer',
          lowPrice: 4,
          priceCurrency: 'EUR',
          offers: [
            { price: 4, priceCurrency: 'EUR', url: '/rye?variant=1' },
            { price: 6, priceCurrency: 'EUR', url: '/rye?variant=2' },
          ],
        },
      },
      { ...RYE, price: '6' },
    ],
    [
      'with a price specification, and one that nobody pays',
      {
        ...rye,
        offers: {
          priceSpecification: [
            { priceType: 'https://schema.org/ListPrice', price: 9, priceCurrency: 'EUR' },
            { price: 4.5, priceCurrency: 'EUR' },
          ],
        },
      },
      { ...RYE, price: '4.5' },
    ],
    [
      'with several offers, one of them shown',
      {
        ...rye,
        offers: [
          { ...offer, price: '1' },
          { ...offer, url: HREF.split('&')[0] },
        ],
      },
      RYE,
    ],
    [
      'with markup and entities in its name',
      { ...rye, name: ' Rye &amp;\n<b>Spelt</b> ' },
      { ...RYE, product: 'Rye & <b>Spelt</b>' },
    ],
    ['in several languages', { ...rye, name: [{ '@value': 'Rye', '@language': 'en' }] }, RYE],
    ['beside products that others bought', { ...rye, isRelatedTo: { '@type': 'Product', name: 'Wheat' } }, RYE],
    [
      'beside a list of others',
      [{ '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Product', name: 'Wheat' } }] }, rye],
      RYE,
    ],
    [
      'among others, by its address',
      [
        { '@type': 'Product', name: 'Wheat', url: '/wheat' },
        { ...rye, url: '/rye' },
      ],
      RYE,
    ],
    ['not at all', { '@type': 'Article', name: 'Bread' }, {}],
    [
      'not as one of many',
      { '@type': 'ItemList', itemListElement: [{ item: rye }, { item: { ...rye, name: 'Wheat' } }] },
      {},
    ],
  ])('%s', (_how, document, product) => expect(read(document)).toEqual(product));

  const loaf = (id: number, size: string, price: number) => ({
    '@type': 'Product',
    sku: `R${id}`,
    name: `Rye - ${size}`,
    size,
    color: 'Dark',
    offers: { price, priceCurrency: 'EUR', url: `https://shop.example/rye?variant=${id}` },
  });
  const group = { '@type': 'ProductGroup', name: 'Rye', hasVariant: [loaf(1, 'Small', 4), loaf(2, 'Large', 6)] };

  it('with the variant that the address names', () =>
    expect(read(group)).toEqual({ product: 'Rye', sku: 'R2', price: '6', currency: 'EUR', variant: 'Dark / Large' }));

  it('with no variant where none is chosen, and a price only where all cost the same', () => {
    expect(readJsonLd([group], 'https://shop.example/rye')).toEqual({ product: 'Rye' });
    const same = { ...group, hasVariant: [loaf(1, 'Small', 4), loaf(2, 'Large', 4)] };
    expect(readJsonLd([same], 'https://shop.example/rye')).toEqual({ product: 'Rye', price: '4', currency: 'EUR' });
  });

  it('with a variant that stands alone and names its group', () => {
    const one = {
      ...loaf(2, 'Large', 6),
      size: undefined,
      color: undefined,
      isVariantOf: { '@type': 'ProductGroup', name: 'Rye' },
    };
    expect(read(one)).toMatchObject({ product: 'Rye', variant: 'Large' });
  });

  it('whatever else is in it: it never throws, never takes a key of all objects for a word, and stays short', () => {
    const keys = fc.constantFrom(
      '@type',
      '@graph',
      'name',
      'sku',
      'offers',
      'price',
      'hasVariant',
      'isVariantOf',
      '__proto__',
      'constructor',
      'url',
      'item',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(
          'Product',
          'ProductGroup',
          'AggregateOffer',
          'x'.repeat(9_000),
          'https://[',
          null,
          0,
          Number.NaN,
          true,
        ),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc
          .array(fc.tuple(keys, tie('tree')), { maxLength: 6 })
          .map((entries) => Object.fromEntries([['@type', 'Product'], ...entries])),
      ),
    }));
    fc.assert(
      fc.property(tree, (document) => {
        for (const value of Object.values(read(document))) {
          expect(typeof value).toBe('string');
          expect(value.length).toBeLessThanOrEqual(1_000);
        }
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });

  it('however deep, wide or circular it is', () => {
    const circle: Record<string, unknown> = { '@type': 'Thing' };
    circle['mainEntity'] = circle;
    circle['@graph'] = [circle, circle];
    expect(read(circle)).toEqual({});
    let deep: unknown = rye;
    for (let i = 0; i < 100_000; i++) deep = { mainEntity: deep };
    expect(read(deep)).toEqual({});
    expect(read(Array.from({ length: 100_000 }, () => rye))).toEqual(RYE);
  });
});

describe('a price', () => {
  it.each([
    ['1299.00', 'EUR', 'de', '1.299,00\u00a0€'],
    ['1.299,00', 'EUR', 'en', '€1,299.00'],
    ['1,299.00', 'USD', 'en-US', '$1,299.00'],
    ['1299', 'jpy', 'ja', '￥1,299'],
    ['4,5', 'EUR', 'pt-PT', '4,50\u00a0€'],
    ['1,299', 'USD', 'en', '$1,299.00'],
    ['1.299', 'EUR', 'de', '1.299,00\u00a0€'],
    ['19.990', 'CLP', 'en', 'CLP\u00a019,990'],
    ['1.299.000', 'VND', 'en', '₫1,299,000'],
    ['12.500', 'KWD', 'en', 'KWD\u00a012.500'],
    ['0.125', 'EUR', 'en', '€0.13'],
    ['4.50', 'EUR', 'no such language!', '€4.50'],
    ['4.50', 'no currency', 'en', '4.50 no currency'],
    ['from 4.50', 'EUR', 'en', 'from 4.50'],
    ['4.50', '', 'en', '4.50'],
    ['', 'EUR', 'en', ''],
  ])('%j in %s is written in %s as %j', (price, currency, language, written) =>
    expect(formatPrice(price, currency, language)).toBe(written),
  );
});
