import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../locales/words.ts';
import { warn } from '../page/warn.ts';

/** The language that a page speaks around an element, followed live, and the words for it. */
export class Language implements ReactiveController {
  /** As the page writes it, such as `pt-BR`; `en` where it says nothing. */
  lang = 'en';
  /** Undefined: English, or not fetched yet. */
  words: Words | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #changes = new MutationObserver(() => this.#look());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changes.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
    this.#look();
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
  }

  #look(): void {
    const lang = langOf(this.#host) || 'en';
    // The direction may have changed even where the language has not.
    this.#host.requestUpdate();
    if (lang === this.lang) return;
    this.lang = lang;
    const take = (words: Words | undefined) => {
      if (lang !== this.lang) return;
      this.words = words;
      this.#host.requestUpdate();
    };
    if (/^en\b/i.test(lang)) take(undefined);
    else {
      // Which languages there are is of interest to the pages of others only.
      import('./locale-of.ts')
        .then(async ({ localeOf }) => take((await localeOf(lang)?.())?.words))
        .catch(() => warn(`the words for lang="${lang}" cannot be loaded; English serves`));
    }
  }
}

/** Out of shadow trees too: `closest` ends at their roots. */
function langOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}
