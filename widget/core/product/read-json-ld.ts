import { isNode, type Node } from './is-node.ts';
import { isSamePage } from './is-same-page.ts';
import { plainValue } from './plain-value.ts';
import type { Product } from './product.ts';
import { readOffer } from './read-offer.ts';

/** More is not a page's description of itself. */
const NODES_AT_MOST = 5_000;
/** Where a page's own product may stand; related and recommended ones stand elsewhere. */
const INWARD = ['@graph', 'mainEntity', 'about', 'itemListElement', 'item'];
/** What tells one variant of a product from another, in the order in which people say it. */
const TRAITS = ['color', 'size', 'material', 'pattern'];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A text, or the text of `{"@value": ...}`, or the first of several. */
const wordsOf = (value: unknown): string => {
  const [first] = listOf(value);
  return plainValue(isNode(first) ? (first['@value'] ?? first['name']) : first);
};

/** `{"@id": …}` alone stands for what bears that id elsewhere. */
const isBare = (node: Node) => !Object.keys(node)[1];

const is = (node: Node, type: RegExp) =>
  listOf(node['@type']).some((name) => typeof name === 'string' && type.test(name));

/**
 * The product that a page's JSON-LD describes.
 * @param documents each script's content, parsed
 * @param href the address shown: it chooses among several products, variants and offers
 */
export function readJsonLd(documents: readonly unknown[], href: string): Product {
  const { found, named } = productsIn(documents);
  const nodesIn = (value: unknown) =>
    listOf(value)
      .filter(isNode)
      .map((node) => (isBare(node) && named.get(node['@id'])) || node);
  const fits = (node: Node) => fitOf(node, href);
  // On a page of many products none is meant, unless the address says which.
  const own = found.filter(({ listed }) => !listed);
  const pool = (own[0] ? own : found).map(({ node }) => node);
  const [best] = pool.sort((one, other) => fits(other) - fits(one));
  if (!best || (!own[0] && pool[1] && !fits(best))) return {};

  const variants = nodesIn(best['hasVariant']);
  const chosen = chosenVariant(variants, href);
  const [parent] = nodesIn(best['isVariantOf']);
  const group = variants[0] ? best : parent;
  const product = wordsOf(group?.['name']) || wordsOf(best['name']);
  const one = chosen ?? best;
  const offer = readOffer(nodesIn(one['offers'] ?? best['offers'] ?? commonOffer(variants)), href);
  const sku = wordsOf(one['sku']) || offer.sku || wordsOf(one['productID'] ?? one['mpn']);
  const variant = group ? traitsOf(one, product) : '';
  const { price, currency } = offer;
  return Object.fromEntries(Object.entries({ product, sku, price, currency, variant }).filter(([, value]) => value));
}

/** The products, and every node by its id. */
function productsIn(documents: readonly unknown[]) {
  const found: { node: Node; listed: boolean }[] = [];
  const named = new Map<unknown, Node>();
  const waiting = documents.map((value) => ({ value, listed: false }));
  for (let seen = 0; seen < NODES_AT_MOST; seen++) {
    const next = waiting.shift();
    if (!next) break;
    const { value, listed } = next;
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, NODES_AT_MOST)) waiting.push({ value: entry, listed });
    } else if (isNode(value)) {
      if (!isBare(value)) named.set(value['@id'], value);
      if (is(value, /(^|[/:])(Individual|Some)?Product(s|Group|Model)?$/)) found.push({ node: value, listed });
      for (const key of INWARD) {
        if (Object.hasOwn(value, key)) waiting.push({ value: value[key], listed: listed || key === 'itemListElement' });
      }
    }
  }
  return { found, named };
}

const fitOf = (node: Node, href: string): number =>
  Math.max(
    ...[node, ...listOf(node['offers']).filter(isNode).slice(0, 100)].flatMap((one) => [
      isSamePage(one['url'], href),
      isSamePage(one['@id'], href),
    ]),
  );

/** By its address, by the `variant` parameter that shops use, or because there is no other. */
function chosenVariant(variants: readonly Node[], href: string): Node | undefined {
  const ranked = variants
    .map((node) => ({ node, fits: fitOf(node, href) }))
    .sort((one, other) => other.fits - one.fits);
  const [best, second] = ranked;
  if (best && best.fits > (second?.fits ?? 0)) return best.node;
  const id = new URL(href).searchParams.get('variant');
  if (id) {
    const named = variants.find((node) =>
      ['sku', 'productID', '@id', 'url'].some((key) => {
        const value = wordsOf(node[key]);
        return value === id || value.endsWith(`=${id}`) || value.endsWith(`#${id}`) || value.endsWith(`/${id}`);
      }),
    );
    if (named) return named;
  }
  return variants.length === 1 ? variants[0] : undefined;
}

/** What every variant costs, where all cost the same. */
function commonOffer(variants: readonly Node[]): unknown {
  const [first, ...others] = variants.map((node) => readOffer(node['offers'], 'https://none.invalid/'));
  if (!first || others.some(({ price, currency }) => price !== first.price || currency !== first.currency))
    return undefined;
  return { price: first.price, priceCurrency: first.currency };
}

function traitsOf(node: Node, product: string): string {
  const traits = TRAITS.map((name) => wordsOf(node[name])).filter(Boolean);
  if (traits[0]) return traits.join(' / ');
  const name = wordsOf(node['name']);
  return name.startsWith(product) ? name.slice(product.length).replace(/^[\s\-–—,:/|(]+|\)$/g, '') : name;
}
