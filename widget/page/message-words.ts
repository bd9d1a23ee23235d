import { formatPrice } from '../core/product/format-price.ts';
import { plainValue } from '../core/product/plain-value.ts';
import type { Product } from '../core/product/product.ts';
import { pageWords } from './page-words.ts';

const PRODUCT_WORDS = /^(product|sku|price|currency|variant)$/;
const language = () => document.documentElement.lang || navigator.language;

/** The address that was navigated to: a single-page site may have wiped its parameters from the one it shows. */
const arrival = () => performance.getEntriesByType('navigation')[0]?.name ?? '';
const parameter = (name: string) =>
  [location.href, arrival()]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).searchParams.get(name))
    .find(Boolean);

/** Words of the page that cost next to nothing. `url`, `title` and `site` are in `pageWords`, which the first tap needs. */
const WORDS: Readonly<Record<string, () => string>> = {
  href: () => location.href,
  path: () => location.pathname,
  lang: language,
  referrer: () => document.referrer,
};

/** The variables that a template names. */
const namesIn = (template: string) => [...template.matchAll(/\{([\w:.-]+)/g)].map(([, name = '']) => name);

/** Whether a template asks for more than the page's address and title: then its product has to be read. */
export const namesProduct = (template: string): boolean => namesIn(template).some((name) => PRODUCT_WORDS.test(name));

/**
 * What a message may name, as the page is now.
 * @param template only what it names is looked for
 * @param product what is known of the page's product so far
 */
export function messageWords(host: Element, template: string, product: Product): Readonly<Record<string, string>> {
  const words: Record<string, string> = { ...pageWords() };
  for (const name of namesIn(template)) {
    const word = wordOf(host, name, product);
    if (word !== undefined) words[name] = word;
  }
  return words;
}

function wordOf(host: Element, name: string, product: Product): string | undefined {
  if (Object.hasOwn(WORDS, name)) return WORDS[name]?.();
  if (name === 'price') return formatPrice(product.price ?? '', product.currency ?? '', language());
  if (PRODUCT_WORDS.test(name)) return product[name as keyof Product] ?? '';
  if (/^utm_\w+$/.test(name)) return plainValue(parameter(name));
  const own = /^data:([a-z][\w-]*)$/i.exec(name)?.[1];
  if (!own) return undefined;
  // On the script tag `data-size` became `size`.
  const data = `data-${own}`;
  return plainValue(host.closest(`[${data}]`)?.getAttribute(data) ?? host.getAttribute(own));
}
