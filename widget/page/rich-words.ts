import type { Product } from '../core/product/product.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { messageWords, namesProduct } from './message-words.ts';
import { warn } from './warn.ts';

/** What a launcher's message may name, kept up with the page. */
export interface RichWords {
  read(options: Pick<LauncherOptions, 'message' | 'to'>): Readonly<Record<string, string>>;
  /** Begins to follow what the message names of the page. */
  follow(signal: AbortSignal): void;
}

/**
 * All that a message may name. What reads the page's product comes only where a message names one.
 * @param onChange called when the words may have changed
 */
export function richWords(host: Element, onChange: () => void): RichWords {
  let readProduct: ((host: Element) => Product) | undefined;
  let asked = false;
  let signal: AbortSignal | undefined;
  let following: AbortSignal | undefined;

  const follow = () => {
    if (!asked || !signal || following === signal) return;
    const until = signal;
    following = until;
    import('./product/watch-product.ts').then(({ watchProduct }) => watchProduct(onChange, until)).catch(warn);
  };
  const fetchReader = () => {
    if (asked) return;
    asked = true;
    import('./product/read-product.ts')
      .then((module) => {
        readProduct = module.readProduct;
        onChange();
      })
      .catch(warn);
    follow();
  };

  return {
    read({ message, to }) {
      const template = `${message} ${to}`;
      const names = namesProduct(template);
      if (names) fetchReader();
      return messageWords(host, template, (names && readProduct?.(host)) || {});
    },
    follow(given) {
      signal = given;
      follow();
    },
  };
}
