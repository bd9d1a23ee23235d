import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { DayRange } from '../days/day-range.ts';
import { type PresetName, rangePresets } from '../days/range-presets.ts';
import { shiftRange } from '../days/shift-range.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { followLink } from './follow-link.ts';

const presetNames: readonly PresetName[] = ['today', 'days7', 'days30'];

/** The ranges as links, so that each can be opened elsewhere, copied and gone back from. */
export class ReportRange extends LitElement {
  static override properties = { view: { attribute: false } };

  declare view: ReportView | undefined;

  protected override render() {
    return html`<nav aria-label=${strings.range}>
      ${this.#arrow(-1)}
      <ul>
        ${presetNames.map((name) => this.#preset(name))}
      </ul>
      ${this.#arrow(1)}
    </nav>`;
  }

  #preset(name: PresetName) {
    const { view } = this;
    const range = view && rangePresets(view.today)[name];
    const current = range && view.range.from === range.from && view.range.to === range.to;
    return html`<li>
      <a href=${this.#href(range)} aria-current=${current ? 'true' : nothing} @click=${followLink}>
        ${strings.presets[name]}
      </a>
    </li>`;
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
    const href = this.#href(shiftRange(view.range, direction));
    return html`<a class="arrow" href=${href} aria-label=${label} title=${label} @click=${followLink}>${icon}</a>`;
  }

  #href(range: DayRange | undefined) {
    return this.view && range ? searchOfView(location.search, this.view.site.id, range) : nothing;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        min-width: 0;
      }
      nav,
      ul {
        display: flex;
        align-items: center;
        gap: 4px;
      }
      ul {
        flex: 1;
      }
      li {
        flex: 1 1 auto;
      }
      a {
        display: block;
        padding: 5px clamp(6px, 2.5vw, 14px);
        border: 1px solid var(--line);
        border-radius: 999px;
        background: var(--surface);
        color: var(--ink);
        font-size: var(--text-14);
        text-align: center;
        text-decoration: none;
        white-space: nowrap;
      }
      a[href]:hover {
        border-color: var(--muted);
      }
      a[aria-current] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
        font-weight: 600;
      }
      .arrow {
        padding: 6px;
        border-color: transparent;
        background: none;
      }
      .arrow:not([href]) {
        opacity: 0.35;
      }
      svg {
        width: 20px;
        height: 20px;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      @media (pointer: coarse) {
        a {
          padding-block: 10px;
        }
        .arrow {
          padding: 12px 6px;
        }
      }
      @media (forced-colors: active) {
        a[aria-current] {
          border-color: Highlight;
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];
}
