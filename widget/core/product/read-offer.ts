import { isNode, type Node } from './is-node.ts';
import { isSamePage } from './is-same-page.ts';
import { plainValue } from './plain-value.ts';
import type { Product } from './product.ts';

const OFFERS_AT_MOST = 500;

/** Prices that nobody pays. */
const NOT_PAID = /ListPrice|StrikethroughPrice|SRP|MSRP/;

const nodesIn = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value.slice(0, OFFERS_AT_MOST) : [value]).filter(isNode);

/** Price and currency, by schema.org's `offers`: the one of the address shown, or the first that names a price. */
export function readOffer(offers: unknown, href: string): Pick<Product, 'price' | 'currency' | 'sku'> {
  const all = nodesIn(offers).flatMap((offer) => [...nodesIn(offer['offers']), offer]);
  const ranked = all
    .map((offer) => ({ offer, fits: isSamePage(offer['url'] ?? offer['@id'], href) }))
    // An aggregate stands behind the offers that it sums up: only an address that fits better goes before it.
    .sort((one, other) => other.fits - one.fits);
  const best = ranked[0]?.fits ?? 0;
  const aggregate = all.find((offer) => /AggregateOffer/.test(String(offer['@type'])));
  const chosen = best > 1 || !aggregate ? ranked.map(({ offer }) => offer) : [aggregate, ...all];
  for (const offer of chosen) {
    const paid = nodesIn(offer['priceSpecification']).filter((one) => !NOT_PAID.test(plainValue(one['priceType'])));
    for (const source of [offer, ...paid]) {
      const price = plainValue(source['price'] ?? source['lowPrice'] ?? source['minPrice']);
      const currency = plainValue(source['priceCurrency'] ?? offer['priceCurrency'] ?? aggregate?.['priceCurrency']);
      const sku = plainValue(offer['sku']);
      if (price) return { price, currency, sku };
    }
  }
  return {};
}
