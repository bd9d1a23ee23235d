import { plainValue } from '../../core/product/plain-value.ts';
import type { Product } from '../../core/product/product.ts';
import { readJsonLd } from '../../core/product/read-json-ld.ts';

/** A larger script is a catalogue, not the description of a page. */
const SCRIPT_AT_MOST = 1_000_000;
const NAMES = ['product', 'sku', 'price', 'currency', 'variant'] as const;

/** Scripts by their text: a page rarely changes what it says, and is asked before each tap. */
let parsed = new Map<string, unknown>();

/**
 * The product that the page shows. What its owner wrote on the element, or as `data-*` on it or around it, goes before
 * JSON-LD, microdata and OpenGraph, in this order; a price is taken together with its own currency.
 */
export function readProduct(host: Element): Product {
  const sources = [ownersWords(host), jsonLd(), microdata(), openGraph()];
  const product: { -readonly [Name in keyof Product]: Product[Name] } = {};
  for (const source of sources) {
    const { price, currency = '', ...rest } = source;
    for (const [name, value] of Object.entries(rest)) product[name as 'sku'] ||= value;
    if (price && !product.price) Object.assign(product, { price, currency });
    product.currency ||= currency;
  }
  return product;
}

function ownersWords(host: Element): Product {
  const given = (name: string) =>
    plainValue(host.getAttribute(name) ?? host.closest(`[data-${name}]`)?.getAttribute(`data-${name}`));
  return Object.fromEntries(NAMES.map((name) => [name, given(name)]).filter(([, value]) => value));
}

function jsonLd(): Product {
  const texts = [...document.querySelectorAll('script[type*="ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= SCRIPT_AT_MOST);
  const now = new Map<string, unknown>();
  for (const text of texts) now.set(text, parsed.has(text) ? parsed.get(text) : parse(text));
  parsed = now;
  return readJsonLd([...now.values()], location.href);
}

/** Of JSON the way templates write it: in a comment, with line breaks inside texts, as several objects. */
function parse(text: string): unknown {
  try {
    return JSON.parse(`[${/\{.*\}/s.exec(text.replace(/\s+/g, ' '))}]`);
  } catch {
    // Not ours to mend; the other sources may still tell.
    return undefined;
  }
}

function microdata(): Product {
  const scope = document.querySelector('[itemscope][itemtype*="schema.org/Product"]');
  const value = (name: string) => {
    for (const element of scope?.querySelectorAll(`[itemprop~="${name}"]`) ?? []) {
      const owner = element.parentElement?.closest('[itemscope]');
      // The name of a brand or a review is not the product's.
      if (owner !== scope && owner?.getAttribute('itemprop') !== 'offers') continue;
      return plainValue(element.getAttribute('content') ?? element.getAttribute('value') ?? element.textContent);
    }
    return '';
  };
  return {
    product: value('name'),
    sku: value('sku'),
    price: value('price') || value('lowPrice'),
    currency: value('priceCurrency'),
  };
}

function openGraph(): Product {
  const value = (...names: readonly string[]) => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      if (content) return plainValue(content);
    }
    return '';
  };
  const price = value('product:price:amount', 'og:price:amount');
  return {
    product: price || value('og:type').includes('product') ? value('og:title') : '',
    sku: value('product:retailer_item_id', 'product:sku'),
    price,
    currency: value('product:price:currency', 'og:price:currency'),
  };
}
