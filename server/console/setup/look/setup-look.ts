import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { themes } from '#core/themes/themes.ts';
import { selectField } from '../../forms/select-field.ts';
import { textField } from '../../forms/text-field.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Draft } from '../draft.ts';
import { previewAddress } from '../preview/preview-address.ts';
import type { SiteSettings } from '../site-settings.ts';
import { chatLink } from '../start/chat-link.ts';
import { snippetOf } from '../start/snippet-of.ts';
import { strings } from '../strings/strings.ts';
import { contrast } from './contrast.ts';
import { lookStyles } from './look-styles.ts';
import { policyOf } from './policy-of.ts';
import { instead, setOf } from './published-theme.ts';
import { readableInk } from './readable-ink.ts';
import { themeProperties } from './theme-properties.ts';

const PAUSE_MS = 250;
/** Outside of these hours in every zone, always. */
const CLOSED = '2000-01-01 09:00-10:00';
const NUMBER = '15550100200';

/** Words, colours and shape, with the real widget beside them. */
export class SetupLook extends LitElement {
  static override properties: PropertyDeclarations = {
    site: { attribute: false },
    draft: { attribute: false },
    address: { state: true },
    isPhone: { state: true },
    isDark: { state: true },
    isRtl: { state: true },
    isClosed: { state: true },
    bytes: { state: true },
    files: { state: true },
  };

  declare site: SiteSettings;
  declare draft: Draft;
  declare private address: string;
  declare private isPhone: boolean;
  declare private isDark: boolean;
  declare private isRtl: boolean;
  declare private isClosed: boolean;
  declare private bytes: number;
  declare private files: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.address = '';
    this.isPhone = false;
    this.isDark = false;
    this.isRtl = false;
    this.isClosed = false;
    this.bytes = 0;
    this.files = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#weighed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#weighed);
    clearTimeout(this.#timer);
  }

  readonly #weighed = ({ origin, data }: MessageEvent) => {
    if (origin !== location.origin || data?.hulloPreview !== true) return;
    this.bytes = Number(data.bytes);
    this.files = Number(data.files);
  };

  protected override willUpdate(): void {
    const { attributes, properties } = this.draft;
    const shown = { ...attributes, to: chatLink(this.draft) ? (attributes['to'] ?? '') : NUMBER };
    const closed = this.isClosed ? { hours: CLOSED, 'time-zone': this.site.timeZone } : {};
    const address = previewAddress({
      attributes: { ...shown, ...closed },
      properties,
      isDark: this.isDark,
      isRtl: this.isRtl,
    });
    if (this.address === '') this.address = address;
    if (address === this.address) return;
    // A page of its own is drawn anew: not at every letter.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.address = address;
    }, PAUSE_MS);
  }

  protected override render() {
    const { look: words } = strings;
    return html`<p class="lead">${words.text}</p>
      <div class="editor">
        <div class="stack">${this.#themes()} ${this.#words()}
          <setup-colours .values=${this.draft.properties} ?isDark=${this.isDark} @properties=${({ detail }: CustomEvent<Draft['properties']>) => this.#draw({ properties: detail })}></setup-colours>
        </div>
        ${this.#frame()}
      </div>
      <setup-publish .site=${this.site} .draft=${this.draft} @draft=${({ detail }: CustomEvent<Draft>) => this.#draw(detail)}></setup-publish>
      <section class="card">
        <header><h2>${words.snippet}</h2></header>
        <copy-text .text=${this.#snippet()} .label=${words.snippet}></copy-text>
        <h3>${words.policy}</h3>
        <copy-text .text=${policyOf(location.origin)} .label=${words.policy}></copy-text>
      </section>`;
  }

  #themes() {
    const { look: words } = strings;
    const chosen = setOf(this.draft.properties);
    return html`<section class="card">
      <h2>${words.themes}</h2>
      <div class="themes">
        ${themes.map((theme) => {
          const [name, why] = words.themeNames[theme.name] ?? [theme.label, theme.why];
          const properties = themeProperties(theme);
          return html`<button
            type="button"
            aria-pressed=${isSame(properties, chosen)}
            @click=${() => this.#draw({ properties: instead(this.draft.properties, properties) })}
          >
            <svg viewBox="0 0 40 24" aria-hidden="true">
              <rect width="40" height="24" rx=${properties['--hullo-radius'] === '0px' ? 0 : 12} fill=${properties['--hullo-accent'] ?? '#0f7f55'} />
              <rect x="9" y="10" width="22" height="4" rx="2" fill=${properties['--hullo-on-accent'] ?? '#ffffff'} />
            </svg>
            <span><b>${name}</b> ${why}</span>
          </button>`;
        })}
      </div>
    </section>`;
  }

  #words() {
    const { look: words } = strings;
    const at = (name: string) => this.draft.attributes[name] ?? '';
    const typed = (name: string) => (value: string) =>
      this.#draw({ attributes: { ...this.draft.attributes, [name]: value } });
    return html`<section class="card">
      <h2>${words.words}</h2>
      ${textField({ id: 'label', label: words.label, hint: words.labelHint, value: at('label'), onInput: typed('label') })}
      ${selectField({
        id: 'placement',
        label: words.placement,
        value: at('placement') || 'bottom-end',
        options: Object.entries(words.placements),
        onChange: typed('placement'),
      })}
      ${textField({ id: 'greeting', label: words.greeting, hint: words.greetingHint, value: at('greeting'), onInput: typed('greeting') })}
      ${textField({ id: 'hours', label: words.hours, hint: words.hoursHint, value: at('hours'), onInput: typed('hours') })}
      ${textField({ id: 'closed-message', label: words.closedMessage, value: at('closed-message'), onInput: typed('closed-message') })}
    </section>`;
  }

  #frame() {
    const { look: words } = strings;
    const pair = (isSet: boolean, off: string, on: string, set: (value: boolean) => void) => html`<div class="pair">
      ${[false, true].map(
        (value) => html`<button
          type="button"
          class="pill"
          aria-pressed=${isSet === value}
          aria-current=${isSet === value ? 'true' : nothing}
          @click=${() => set(value)}
        >
          ${value ? on : off}
        </button>`,
      )}
    </div>`;
    return html`<section class="card frame" aria-label=${words.frame}>
      <div class="choices">
        ${pair(this.isPhone, words.desktop, words.phone, (value) => (this.isPhone = value))}
        ${pair(this.isDark, words.light, words.dark, (value) => (this.isDark = value))}
        ${pair(this.isRtl, words.ltr, words.rtl, (value) => (this.isRtl = value))}
        ${pair(this.isClosed, words.openHours, words.closedHours, (value) => (this.isClosed = value))}
      </div>
      <iframe class=${this.isPhone ? 'phone' : ''} title=${words.frame} src=${this.address}></iframe>
      <dl>
        <dt>${words.weight}</dt>
        <dd>${this.bytes > 0 ? words.weightOf(new Intl.NumberFormat(readerLanguages(), { maximumFractionDigits: 1 }).format(this.bytes / 1_000), this.files) : '…'}</dd>
        <dt>${words.contrast}</dt>
        <dd>${this.#contrast()}</dd>
      </dl>
    </section>`;
  }

  #contrast(): string {
    const { look: words } = strings;
    const { '--hullo-accent': accent, '--hullo-on-accent': ink } = this.draft.properties;
    if (!accent) return words.contrastOwn;
    const ratio = contrast(accent, ink || '#ffffff');
    if (ratio === undefined) return words.contrastOwn;
    const shown = new Intl.NumberFormat(readerLanguages(), { maximumFractionDigits: 1 }).format(ratio);
    return ratio >= 4.5 ? words.contrastGood(shown) : `${words.contrastMended(shown)} (${readableInk(accent)})`;
  }

  #snippet(): string {
    const href = chatLink(this.draft);
    return snippetOf('script', {
      origin: location.origin,
      site: this.site.id,
      draft: this.draft,
      href,
      label: strings.channel.test,
    });
  }

  #draw(change: Partial<Draft>): void {
    this.dispatchEvent(new CustomEvent('draft', { detail: { ...this.draft, ...change } }));
  }

  static override styles = [sharedStyles, formStyles, cardStyles, pillStyles, lookStyles];
}

type Look = Readonly<Record<string, string>>;

function isSame(one: Look, other: Look): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
