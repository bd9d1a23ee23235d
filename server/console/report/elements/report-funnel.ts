import { html, LitElement, nothing, svg } from 'lit';
import type { Funnel } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { skeletonStyles } from '../../styles/skeleton-styles.ts';
import { bandBox } from '../figures/band-box.ts';
import { bandPaths } from '../figures/band-paths.ts';
import { formatCount } from '../figures/format-count.ts';
import { formatPercent } from '../figures/format-percent.ts';
import type { FunnelStep } from '../figures/funnel-step.ts';
import { funnelSteps } from '../figures/funnel-steps.ts';
import { isMeasured } from '../figures/is-measured.ts';
import { stepRate } from '../figures/step-rate.ts';
import { funnelStyles } from './funnel-styles.ts';

const none: Funnel = { impressions: 0, clicks: 0, conversations: 0 };

/** Three steps, the figures that say how many, and between them how many went on. Without a funnel: its skeleton. */
export class ReportFunnel extends LitElement {
  static override properties = { funnel: { attribute: false }, changed: { attribute: false } };

  declare funnel: Funnel | undefined;
  declare changed: ReadonlySet<string>;

  constructor() {
    super();
    this.changed = new Set();
  }

  protected override render() {
    return html`<h2 class="unseen">${strings.funnel}</h2>
      <ol aria-busy=${this.funnel ? 'false' : 'true'}>
        ${funnelSteps.map((step, index) => [this.#rate(funnelSteps[index - 1], step), this.#step(step)])}
      </ol>
      ${this.#band()}`;
  }

  #step(step: FunnelStep) {
    const { funnel } = this;
    return html`<li class="step ${step}">
      <span class="label">${strings.steps[step]}</span>
      ${
        !funnel
          ? html`<span class="figure"><span class="bone"></span></span>`
          : isMeasured(funnel, step)
            ? html`<span class="figure">
                <report-figure .value=${funnel[step]} .changed=${this.changed.has(step)}></report-figure>
              </span>`
            : html`<span class="figure gap">${strings.notMeasured}</span>`
      }
      <span class="hint">${strings.stepHints[step]}</span>
      ${this.#bar(step)}
    </li>`;
  }

  #bar(step: FunnelStep) {
    const funnel = this.funnel ?? none;
    const most = Math.max(...Object.values(funnel), 1);
    return html`<svg class="bar" aria-hidden="true">
      ${svg`<rect class="track" width="100%" height="8" rx="4" />`}
      ${funnel[step] > 0 ? svg`<rect class="fill" width="${Math.max(1, (funnel[step] / most) * 100)}%" height="8" rx="4" />` : nothing}
    </svg>`;
  }

  #rate(before: FunnelStep | undefined, step: FunnelStep) {
    const { funnel } = this;
    if (before === undefined) return nothing;
    const arrow = html`<svg class="arrow" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12m-4-4 4 4-4 4" /></svg>`;
    return html`<li class="rate to-${step}">${arrow}<span>${funnel ? this.#rateWords(funnel, before, step) : '\u00a0'}</span></li>`;
  }

  #rateWords(funnel: Funnel, before: FunnelStep, step: FunnelStep) {
    const rate = stepRate(funnel[step], funnel[before]);
    if (rate.kind === 'none') return strings.noRate[rate.why](before, step);
    const count = strings.rateOf(formatCount(rate.part), formatCount(rate.whole));
    return rate.kind === 'too-few'
      ? html`${count} · ${strings.tooFew}`
      : html`<b>${formatPercent(rate.part, rate.whole)}</b> · ${count}`;
  }

  #band() {
    const funnel = this.funnel ?? none;
    const paths = bandPaths(funnelSteps.map((step) => funnel[step]));
    return html`<svg
      class="band"
      viewBox="0 0 ${bandBox.width} ${bandBox.height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${funnelSteps.map((step, index) => svg`<path class=${step} d=${isMeasured(funnel, step) ? (paths[index] ?? '') : ''} />`)}
    </svg>`;
  }

  static override styles = [sharedStyles, skeletonStyles, funnelStyles];
}
