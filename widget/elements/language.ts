import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLocale } from '../locales/load-locale.ts';
import type { Words } from '../locales/words.ts';
import { warn } from '../page/warn.ts';
import { localeOf } from './locale-of.ts';

/** The language that a page speaks around an element, followed live, and the words for it. */
export class Language implements ReactiveController {
  /** As the page writes it, such as `pt-BR`; `en` where it says nothing. */
  lang = 'en';
  /** Undefined: not fetched yet, or nobody has asked for the English ones. */
  words: Words | undefined;
  /** Tag of the language that the words are in. */
  spoken = 'en';
  /** A launcher says in English what its kit holds; a panel needs all words. */
  #needsAll = false;
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

  /** All words are here, from now on in every language. Fails where not even the English ones can be fetched. */
  async ready(): Promise<void> {
    this.#needsAll = true;
    while (!this.words) await this.#fetch();
  }

  #look(): void {
    const lang = langOf(this.#host) || 'en';
    // The direction may have changed even where the language has not.
    this.#host.requestUpdate();
    if (lang === this.lang) return;
    this.lang = lang;
    if (this.#needsAll || localeOf(lang) !== 'en') this.#fetch().catch(warn);
    else this.words = undefined;
  }

  async #fetch(): Promise<void> {
    const { lang } = this;
    let name = localeOf(lang);
    const { words } = await loadLocale(name).catch(() => {
      warn(`the words for lang="${lang}" cannot be loaded; English serves`);
      name = 'en';
      return loadLocale(name);
    });
    // The page may speak another by now.
    if (lang !== this.lang) return;
    this.words = words;
    this.spoken = name === 'en' ? name : lang;
    this.#host.requestUpdate();
  }
}

/** Out of shadow trees too: `closest` ends at their roots. */
function langOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}
