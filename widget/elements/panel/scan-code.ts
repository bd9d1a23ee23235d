import { html, type TemplateResult } from 'lit';
import { formatReference } from '../../core/reference/format-reference.ts';
import type { Words } from '../../locales/words.ts';
import type { ChatLink } from '../../page/chat-link.ts';
import { warn } from '../../page/warn.ts';
import type { PanelHost } from './panel-host.ts';
import type { TalkDeeds } from './talk-deeds.ts';

/** Whom a link reaches and what it says, but for its reference, which each press renews. */
const gist = (link: ChatLink | undefined): string => {
  const { destination = '', text = '', reference = '' } = link?.asked ?? {};
  return `${destination} ${text.replace(formatReference(reference), '')}`;
};

/** The code for a phone to scan, in a panel that offers one. */
export class ScanCode {
  /** Nothing while it is not shown. */
  view: TemplateResult | undefined;
  #said = '';
  readonly #host: PanelHost;
  readonly #deeds: TalkDeeds;

  constructor(host: PanelHost, deeds: TalkDeeds) {
    this.#host = host;
    this.#deeds = deeds;
  }

  /** What shows it and puts it away. @param app the app's name */
  button(words: Words, app: string): TemplateResult {
    return html`<button type="button" aria-pressed=${!!this.view} @click=${() => this.toggle(words, app)}>${words.qr}</button>`;
  }

  /** The link may lead elsewhere or say something else by now: then the code is put away. */
  follow(): void {
    if (!this.view || gist(this.#deeds.link()) === this.#said) return;
    this.view = undefined;
    this.#host.requestUpdate();
  }

  /** A code that is shown may be scanned: it counts as a press, and no other link carries its reference. */
  async toggle(words: Words, app: string): Promise<void> {
    const host = this.#host;
    if (this.view) this.view = undefined;
    else {
      const link = this.#deeds.link();
      const address = link?.asked?.scanned ?? this.#deeds.send().href;
      try {
        const { qrCodeView } = await import('./qr-code-view.ts');
        this.view = qrCodeView(host.renderRoot as ShadowRoot, address, words.scan.replace('{app}', app));
        this.#said = gist(link);
        link?.press();
      } catch (error) {
        warn(`the QR code cannot be drawn: ${error}`);
      }
    }
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector('[part=qr]')?.scrollIntoView({ block: 'center' });
  }
}
