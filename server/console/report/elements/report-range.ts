import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { strings } from '../../strings/strings.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { DayRange } from '../days/day-range.ts';
import { PRESET_NAMES, type PresetName, rangePresets } from '../days/range-presets.ts';
import { shiftRange } from '../days/shift-range.ts';
import { SHORTCUTS } from '../keys/shortcuts.ts';
import type { Against, ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { searchWith } from '../view/search-with.ts';
import { followLink } from './follow-link.ts';
import { NavigateEvent } from './navigate-event.ts';
import { rangeStyles } from './range-styles.ts';

/** Those that are asked for most stand outside the menu. */
const inSight: readonly PresetName[] = ['today', 'days7', 'days30'];

/** The ranges as links, so that each can be opened elsewhere, copied and gone back from; and what they stand beside. */
export class ReportRange extends LitElement {
  static override properties = { view: { attribute: false }, isOpen: { state: true }, wrong: { state: true } };

  declare view: ReportView | undefined;
  declare isOpen: boolean;
  /** The dates that were typed are no range. */
  declare wrong: boolean;

  constructor() {
    super();
    this.isOpen = false;
    this.wrong = false;
  }

  /** Opens the dates, ready to type. */
  openDates(): void {
    this.isOpen = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#from')?.focus());
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    if (properties.has('view')) this.wrong = false;
  }

  protected override render() {
    const { view, isOpen } = this;
    return html`<nav aria-label=${strings.range}>
        ${this.#arrow(-1)}
        <ul>
          ${inSight.map((name) => html`<li>${this.#preset(name)}</li>`)}
        </ul>
        <button
          id="more"
          class="pill"
          aria-expanded=${isOpen}
          aria-controls="menu"
          @click=${this.#toggle}
          @keydown=${this.#onKey}
        >
          ${strings.moreDays}
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m6 8 4 4 4-4" /></svg>
        </button>
        ${this.#arrow(1)}
      </nav>
      <div id="menu" ?hidden=${!isOpen} @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
        ${isOpen && view ? this.#menu(view) : nothing}
      </div>`;
  }

  #menu(view: ReportView) {
    const { against } = view;
    const sides: readonly (Against | undefined)[] = ['previous', 'year', undefined];
    return html`<ul class="presets">
        ${PRESET_NAMES.map((name) => html`<li>${this.#preset(name, true)}</li>`)}
      </ul>
      <form @submit=${this.#choose} novalidate>
        <p class="title">${strings.customDays} <kbd aria-hidden="true">${SHORTCUTS.custom}</kbd></p>
        <div class="dates">
          <div><label for="from">${strings.firstDay}</label><input id="from" name="from" type="date" .value=${view.range.from} max="9999-12-31" /></div>
          <div><label for="to">${strings.lastDay}</label><input id="to" name="to" type="date" .value=${view.range.to} max="9999-12-31" /></div>
        </div>
        <p class="error" role="alert">${this.wrong ? strings.wrongDays : ''}</p>
        <button class="button">${strings.showDays}</button>
      </form>
      <div>
        <p class="title" id="against">${strings.compareWith} <kbd aria-hidden="true">${SHORTCUTS.comparison}</kbd></p>
        <ul class="sides" aria-labelledby="against">
          ${sides.map((side) => {
            const href = searchWith(location.search, { against: side === 'previous' ? undefined : (side ?? 'off') });
            return html`<li>
              <a class="pill" href=${href} aria-current=${side === against ? 'true' : nothing} @click=${this.#follow}
                >${strings.against[side ?? 'off']}</a
              >
            </li>`;
          })}
        </ul>
      </div>`;
  }

  #preset(name: PresetName, withKey = false) {
    const { view } = this;
    const range = view && rangePresets(view.today)[name];
    const current = range && view.range.from === range.from && view.range.to === range.to;
    return html`<a
      class=${withKey ? 'item' : 'pill'}
      href=${this.#href(range)}
      aria-current=${current ? 'true' : nothing}
      title=${withKey ? nothing : strings.keyIs(SHORTCUTS[name])}
      @click=${this.#follow}
    >
      ${strings.presets[name]} ${withKey ? html`<kbd aria-hidden="true">${SHORTCUTS[name]}</kbd>` : nothing}
    </a>`;
  }

  #arrow(direction: -1 | 1) {
    const { view } = this;
    const possible = view !== undefined && (direction === -1 || view.range.to < view.today);
    const label = direction === -1 ? strings.earlier : strings.later;
    const icon = html`<svg viewBox="0 0 20 20" aria-hidden="true">
      <path d=${direction === -1 ? 'M12 5 7 10l5 5' : 'm8 5 5 5-5 5'} />
    </svg>`;
    // Without an address it is no link, and says so; it stays in its place, so the others do too.
    if (!possible) return html`<a class="arrow" role="link" aria-disabled="true" aria-label=${label}>${icon}</a>`;
    const href = this.#href(shiftRange(view.range, direction, view.today));
    return html`<a class="arrow" href=${href} aria-label=${label} title=${label} @click=${followLink}>${icon}</a>`;
  }

  #href(range: DayRange | undefined) {
    return this.view && range ? searchOfView(location.search, this.view.site.id, range) : nothing;
  }

  #follow(event: MouseEvent): void {
    followLink(event);
    if (event.defaultPrevented && this.isOpen) this.#close();
  }

  #choose(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || !this.view) return;
    const data = new FormData(form);
    const range = { from: String(data.get('from')), to: String(data.get('to')) };
    this.wrong = range.from === '' || range.to === '' || range.from > range.to;
    if (this.wrong) return;
    this.dispatchEvent(new NavigateEvent(searchOfView(location.search, this.view.site.id, range)));
    this.#close();
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    // Escape also takes the filters away, but not with one press.
    event.preventDefault();
    this.#close();
  }

  #onFocusOut(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.renderRoot.contains(to)) this.isOpen = false;
  }

  #close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('#more')?.focus();
  }

  static override styles = [sharedStyles, formStyles, pillStyles, rangeStyles];
}
