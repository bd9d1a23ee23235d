import { html, LitElement, nothing } from 'lit';
import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { lookbackChoices } from '../models/lookback-choices.ts';
import { modelNames } from '../models/model-names.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchWith } from '../view/search-with.ts';
import { followLink } from './follow-link.ts';
import { modelsStyles } from './models-styles.ts';

type Part = 'model' | 'compare';

/** By which rule credit is shared, beside which other, and how far back: links all, so that each can be gone back from. */
export class ReportModels extends LitElement {
  static override properties = { view: { attribute: false }, open: { state: true } };

  declare view: ReportView | undefined;
  /** Whose list of models is shown. */
  declare open: Part | undefined;

  protected override render() {
    const { view } = this;
    if (!view) return html`<div class="bar"></div>`;
    const { model, compare } = view;
    const { models } = strings;
    return html`<div class="bar">
        <div class="pair">
          ${this.#button('model', html`<span class="unseen">${strings.credited}</span> ${models[model].name}`)}
          ${compare ? html`<span class="between" aria-hidden="true">${strings.compared}</span>` : nothing}
          ${this.#button(
            'compare',
            compare
              ? html`<span class="unseen">${strings.compared}</span> ${models[compare].name}`
              : html`<span class="faint">${strings.compare}</span>`,
          )}
        </div>
        ${view.shared ? nothing : this.#lookback(view)}
      </div>
      <div id="choices" ?hidden=${!this.open} @keydown=${this.#onKey}>
        ${this.open ? this.#choices(this.open, view) : nothing}
      </div>`;
  }

  #button(part: Part, words: unknown) {
    return html`<button
      id=${part}
      class="pill"
      aria-expanded=${this.open === part}
      aria-controls="choices"
      @click=${() => this.#toggle(part)}
      @keydown=${this.#onKey}
    >
      <span>${words}</span>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m6 8 4 4 4-4" /></svg>
    </button>`;
  }

  #choices(part: Part, view: ReportView) {
    const names = part === 'model' ? modelNames : modelNames.filter((name) => name !== view.model);
    return html`<ul class="choices" aria-labelledby=${part}>
      ${part === 'compare' ? this.#choice(part, view, undefined) : nothing}
      ${names.map((name) => this.#choice(part, view, name))}
    </ul>`;
  }

  #choice(part: Part, view: ReportView, name: AttributionModelName | undefined) {
    const words = name ? strings.models[name] : { name: strings.noComparison, why: strings.noComparisonHint };
    // The plain report has a plain address; and the model that stood beside this one may now stand in its place.
    const usual = view.shared?.model ?? 'last-click';
    const asked = part === 'model' && name === usual ? undefined : name;
    const meets = part === 'model' && view.compare === name;
    const href = searchWith(location.search, { [part]: asked, ...(meets && { compare: undefined }) });
    return html`<li>
      <a href=${href} aria-current=${view[part] === name ? 'true' : nothing} @click=${this.#choose}>
        <b>${words.name}</b> <span>${words.why}</span>
      </a>
    </li>`;
  }

  #lookback({ lookbackDays, site }: ReportView) {
    return html`<nav aria-label=${strings.lookback}>
      <span aria-hidden="true">${strings.lookback}</span>
      <ul>
        ${lookbackChoices(lookbackDays, site.lookbackDays).map((days) => {
          const asked = days === site.lookbackDays ? undefined : String(days);
          const current = days === lookbackDays;
          return html`<li>
            <a
              class="pill"
              href=${searchWith(location.search, { lookbackDays: asked })}
              aria-label=${strings.lookbackDays(days)}
              aria-current=${current ? 'true' : nothing}
              @click=${followLink}
              >${days}</a
            >
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  #toggle(part: Part): void {
    this.open = this.open === part ? undefined : part;
  }

  #choose(event: MouseEvent): void {
    followLink(event);
    if (event.defaultPrevented) this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) this.#close();
  }

  #close(): void {
    const { open } = this;
    this.open = undefined;
    if (open) this.renderRoot.querySelector<HTMLElement>(`#${open}`)?.focus();
  }

  static override styles = [sharedStyles, pillStyles, modelsStyles];
}
