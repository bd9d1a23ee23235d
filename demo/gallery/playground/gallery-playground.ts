import { html, LitElement } from 'lit';
import { themeCss } from '#core/themes/theme-css.ts';
import { themes } from '#core/themes/themes.ts';
import { codeView } from '../code-view.ts';
import type { Dress } from '../dress.ts';
import { contrastView } from './contrast-view.ts';
import { controlView } from './control-view.ts';
import { controls } from './controls.ts';
import { lookOf } from './look-of.ts';
import { queryOf, stateOf } from './playground-address.ts';
import type { PlaygroundState } from './playground-state.ts';
import { switchView } from './switch-view.ts';

const TAG = `<script async src="https://HOST/hullo.js"
  data-to="+34 600 000 000"
  data-greeting="Bom dia! How can we help?"></script>`;

/** Makes a theme: controls, a live preview, and what to copy. All of it stands in the address. */
export class GalleryPlayground extends LitElement {
  static override properties = { state: { state: true } };

  declare private state: PlaygroundState;

  constructor() {
    super();
    this.state = stateOf(location.search);
  }

  /** Dressed by the page's own sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onReady);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onReady);
  }

  readonly #onReady = ({ origin, source }: MessageEvent): void => {
    if (origin === location.origin && source === this.#frame?.contentWindow) this.#dress();
  };

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #dress(): void {
    const { scheme, dir } = this.state;
    const dress: Dress = { css: themeCss(lookOf(this.state), { scheme }), scheme, dir };
    this.#frame?.contentWindow?.postMessage(dress, location.origin);
  }

  #change(change: Partial<PlaygroundState>): void {
    this.state = { ...this.state, ...change };
    const query = queryOf(this.state);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}#playground`);
    this.#dress();
  }

  #valueOf(name: string): string {
    const { properties } = lookOf(this.state);
    const value = properties[name] ?? controls.find((control) => control.name === name)?.fallback ?? '';
    return typeof value === 'string' ? value : value[this.state.scheme];
  }

  #set(name: string, kind: string, value: string): void {
    const { changes, scheme } = this.state;
    const before = changes[name];
    const next = kind === 'colour' ? { ...(typeof before === 'object' && before), [scheme]: value } : value;
    this.#change({ changes: { ...changes, [name]: next } });
  }

  #reset(name: string): void {
    const { [name]: _, ...changes } = this.state.changes;
    this.#change({ changes });
  }

  #controls(group: string) {
    return html`<details open><summary>${group}</summary>
      ${controls
        .filter((control) => control.group === group)
        .map((control) =>
          controlView(control, {
            value: this.#valueOf(control.name),
            changed: control.name in this.state.changes,
            set: (value) => this.#set(control.name, control.kind, value),
            reset: () => this.#reset(control.name),
          }),
        )}
    </details>`;
  }

  protected override render() {
    const { theme, view, scheme, dir } = this.state;
    const starts = themes.map(({ name, label }) => [name, label] as const);
    return html`<section id="playground" aria-labelledby="playground-title">
      <h2 id="playground-title"><a href="#playground">Playground</a></h2>
      <p class="lead">Start from a theme, change what you like, copy what comes of it. The address keeps it, so it can be sent.</p>
      <div class="bench">
        ${switchView('Start from', starts, theme, (theme) => this.#change({ theme, changes: {} }))}
        ${switchView('Page', [['light', 'Light'] as const, ['dark', 'Dark'] as const], scheme, (scheme) => this.#change({ scheme }))}
        ${switchView('Width', [['desk', 'Desktop'] as const, ['phone', 'Phone'] as const], view, (view) => this.#change({ view }))}
        ${switchView('Direction', [['ltr', 'LTR'] as const, ['rtl', 'RTL'] as const], dir, (dir) => this.#change({ dir }))}
      </div>
      <div class="workshop">
        <div class="preview"><div class="stuck">
          <iframe class=${view} title="Preview" src="/gallery/stage?example=playground"></iframe>
          ${contrastView((name) => this.#valueOf(name))}
        </div></div>
        <form aria-label="Custom properties" @submit=${(event: Event) => event.preventDefault()}>
          ${['Colours', 'Shape', 'Type and motion'].map((group) => this.#controls(group))}
        </form>
        <div class="result">
          ${codeView(themeCss(lookOf(this.state)), 'CSS', 'the playground')}
          ${codeView(TAG, 'HTML', 'the playground')}
        </div>
      </div>
    </section>`;
  }
}
