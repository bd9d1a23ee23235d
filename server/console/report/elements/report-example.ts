import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { exampleSeries } from '../figures/example-series.ts';
import type { ReportView } from '../view/report-view.ts';

/** What will stand here once something was counted: made up, said to be so, and not to be pressed. */
export class ReportExample extends LitElement {
  static override properties = { view: { attribute: false } };

  declare view: ReportView;

  protected override render() {
    const { view } = this;
    const series = exampleSeries(view.range, 'EUR');
    const shown = { ...view, chart: 'series' as const, metric: 'conversations' as const, filters: [] };
    return html`<p><b>${strings.example}</b> ${strings.exampleText}</p>
      <div inert aria-hidden="true">
        <report-headline .series=${series} .view=${shown}></report-headline>
        <report-chart .series=${series} .view=${shown} .readAt=${Number.MAX_SAFE_INTEGER}></report-chart>
      </div>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        overflow: clip;
        border: 1px dashed var(--muted);
        border-radius: var(--radius-card);
        background: repeating-linear-gradient(-45deg, transparent 0 14px, color-mix(in srgb, var(--muted) 5%, transparent) 14px 15px);
      }
      p {
        padding: 12px 16px;
        border-bottom: 1px dashed var(--muted);
        color: var(--muted);
        font-size: var(--text-14);
      }
      b {
        margin-inline-end: 8px;
        padding: 2px 10px;
        border: 1px solid var(--warm);
        border-radius: 999px;
        color: var(--warm);
      }
      div {
        filter: grayscale(1);
        opacity: 0.55;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
