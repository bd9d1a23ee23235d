import { css, html, LitElement, nothing, svg } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { CardRow } from '../breakdown/card-row.ts';
import { formatChange } from '../figures/format-change.ts';
import { formatCount } from '../figures/format-count.ts';
import { formatPercent } from '../figures/format-percent.ts';
import { changeOf } from '../metrics/change-of.ts';
import { metricWords } from '../metrics/metric-words.ts';
import type { ReportView } from '../view/report-view.ts';
import { followLink } from './follow-link.ts';

/** One line of a list: what it is, the metric, its share of all, and how it moved; behind it a bar as long as it is much. */
export class ReportLine extends LitElement {
  static override properties = {
    row: { attribute: false },
    view: { attribute: false },
    most: { type: Number },
    href: {},
    isOn: { type: Boolean },
  };

  declare row: CardRow;
  declare view: ReportView;
  /** The largest of the list. */
  declare most: number;
  /** The address with this line as a filter, or without it where it is one. */
  declare href: string | undefined;
  declare isOn: boolean;

  protected override render() {
    const { row, most, href, isOn } = this;
    const width = most > 0 && row.number !== null ? Math.max(0, (row.number / most) * 100) : 0;
    const content = html`<svg class="bar" aria-hidden="true">${svg`<rect width="${width}%" height="100%" rx="6" />`}</svg>
      <span class="name">${this.#name(row)}</span>
      ${this.#figures(row)}`;
    if (row.kind === 'other') return html`<button class="line">${content}</button>`;
    if (href === undefined) return html`<span class="line">${content}</span>`;
    return html`<a
      class="line"
      href=${href}
      aria-current=${isOn ? 'true' : nothing}
      title=${isOn ? strings.filterOff : strings.filterOn}
      @click=${this.#follow}
      >${content}</a
    >`;
  }

  #name({ kind, names }: CardRow) {
    if (kind === 'unknown') return html`<em>${strings.notKnown}</em>`;
    if (kind === 'other') return html`<em>${strings.other(names[0] ?? '')}</em>`;
    return names.map((name, i) => [
      i > 0 ? html`<span class="slash"> / </span>` : nothing,
      name.trim() === '' ? html`<em>${strings.notSet}</em>` : html`<bdi title=${name}>${name}</bdi>`,
    ]);
  }

  #figures({ figures, before, share }: CardRow) {
    const { metric } = this.view;
    const words = metricWords(metric, figures);
    const change = before ? changeOf(metric, figures, before) : undefined;
    const beside =
      share === undefined
        ? html`<span class="share">${strings.conversationsOf(formatCount(figures.conversations))}</span>`
        : html`<span class="share">${formatPercent(share, 1)}</span>`;
    return html`<span class="figure ${words.isGap ? 'gap' : ''}" title=${words.limits ?? (words.isGap ? words.figure : nothing)}
        >${words.isGap ? html`–<span class="unseen">${words.figure}</span>` : words.figure}</span
      >
      ${beside}
      <span class="change">
        ${change?.kind === 'change' ? formatChange(change.change) : change?.kind === 'too-few' ? html`<i title=${strings.tooFew}>–<span class="unseen">${strings.tooFew}</span></i>` : nothing}
      </span>`;
  }

  #follow(event: MouseEvent): void {
    if (!event.shiftKey) followLink(event);
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        flex: 1;
        min-width: 0;
      }
      .line {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto 4.6em 4em;
        align-items: baseline;
        gap: 10px;
        width: 100%;
        min-height: 34px;
        overflow: hidden;
        padding: 6px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        color: var(--ink);
        font: inherit;
        font-size: var(--text-14);
        text-align: start;
        text-decoration: none;
        font-variant-numeric: tabular-nums;
      }
      a.line:hover .name,
      button.line:hover .name {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      button.line {
        cursor: pointer;
      }
      [aria-current] .name {
        color: var(--accent);
        font-weight: 600;
      }
      .bar {
        position: absolute;
        inset: 2px 0;
        width: 100%;
        height: calc(100% - 4px);
        fill: var(--accent);
        fill-opacity: 0.09;
      }
      .name,
      .figure,
      .share,
      .change {
        position: relative;
      }
      /* Two lines: the campaign comes last, and the ids of ads differ in their last digits. */
      .name {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
      .slash,
      em {
        color: var(--muted);
        font-style: normal;
      }
      .figure {
        font-weight: 600;
        text-align: end;
      }
      .gap {
        color: var(--muted);
        font-weight: 400;
      }
      .share,
      .change {
        color: var(--muted);
        font-size: var(--text-12);
        text-align: end;
        white-space: nowrap;
      }
      i {
        font-style: normal;
      }
      @media (pointer: coarse) {
        .line {
          min-height: 44px;
          padding-block: 11px;
        }
      }
      @container (max-width: 380px) {
        .line {
          grid-template-columns: minmax(0, 1fr) auto 4.6em;
        }
        .change {
          display: none;
        }
      }
      @container (max-width: 300px) {
        .name {
          -webkit-line-clamp: 4;
        }
      }
    `,
  ];
}
