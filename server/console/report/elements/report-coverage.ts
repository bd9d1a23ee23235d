import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReadCoverage } from '../api/read-coverage.ts';
import type { ReadRate } from '../api/read-rate.ts';
import { formatCount } from '../figures/format-count.ts';
import { formatPercent } from '../figures/format-percent.ts';

/** Below this many, a percentage says more about chance than about the ads. */
const fewest = 20;

/** How much of what happened the table can know of; and, apart from it, what it would be with what was lost. */
export class ReportCoverage extends LitElement {
  static override properties = { coverage: { attribute: false } };

  declare coverage: ReadCoverage;

  protected override render() {
    const { matchRate, multiTouch, estimated } = this.coverage;
    return html`<dl>
      ${this.#rate(strings.matchRate, strings.matchRateHint, matchRate)}
      ${this.#rate(strings.multiTouch, strings.multiTouchHint, multiTouch)}
      <div class="estimate" title=${strings.estimatedHint}>
        <dt>${strings.estimated}</dt>
        <dd>
          ${
            estimated
              ? html`<b>≈ ${formatCount(Math.round(estimated.total))}</b>
                  <small>${formatCount(Math.round(estimated.lower))}–${formatCount(Math.round(estimated.upper))}</small>`
              : html`<span>${strings.notEstimated}</span>`
          }
        </dd>
      </div>
    </dl>`;
  }

  #rate(label: string, hint: string, rate: ReadRate) {
    return html`<div title=${hint}>
      <dt>${label}</dt>
      <dd>
        ${
          rate.kind === 'too_few'
            ? html`<span>${strings.nothingThere}</span>`
            : rate.of < fewest
              ? html`<b>${strings.rateOf(formatCount(rate.count), formatCount(rate.of))}</b> <small>${strings.tooFew}</small>`
              : html`<b>${formatPercent(rate.count, rate.of)}</b>
                <small>${formatPercent(rate.lower, 1)}–${formatPercent(rate.upper, 1)} · ${strings.rateOf(formatCount(rate.count), formatCount(rate.of))}</small>`
        }
      </dd>
    </div>`;
  }

  static override styles = [
    sharedStyles,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 32px;
        margin: 0;
        font-size: var(--text-14);
        font-variant-numeric: tabular-nums;
      }
      dt,
      small,
      span {
        color: var(--muted);
        font-size: var(--text-12);
      }
      dd {
        margin: 0;
      }
      b {
        font-weight: 600;
      }
      .estimate {
        padding-inline-start: 32px;
        border-inline-start: 1px dashed var(--muted);
      }
      @media (max-width: 640px) {
        .estimate {
          padding-inline-start: 0;
          border: 0;
        }
      }
    `,
  ];
}
