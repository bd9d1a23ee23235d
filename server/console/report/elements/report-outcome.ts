import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Explanation } from '../api/explanation.ts';
import { formatMoment } from '../days/format-moment.ts';
import { formatMoney } from '../figures/format-money.ts';
import type { ReportView } from '../view/report-view.ts';

/** What came of a conversation, and who was told of it with what result. */
export class ReportOutcome extends LitElement {
  static override properties = { explanation: { attribute: false }, view: { attribute: false } };

  declare explanation: Explanation;
  declare view: ReportView;

  protected override render() {
    const { conversions, postbacks } = this.explanation;
    const kinds: Readonly<Record<string, string>> = strings.conversionKinds;
    const states: Readonly<Record<string, string>> = strings.postbackStates;
    return html`${
      conversions.length === 0
        ? nothing
        : html`<section>
            <h3>${strings.conversions}</h3>
            <ul>
              ${conversions.map(
                ({ at, kind, name, value }) => html`<li>
                  ${this.#when(at)}
                  <span><b>${kinds[kind] ?? kind}</b> ${name === kind ? nothing : html`<bdi>${name}</bdi>`}</span>
                  <b class="figure">${value ? formatMoney(value.amount, value.currency, true) : nothing}</b>
                </li>`,
              )}
            </ul>
          </section>`
    }
    ${
      postbacks.length === 0
        ? nothing
        : html`<section>
            <h3>${strings.postbacks}</h3>
            <ul>
              ${postbacks.map(
                ({ at, postback, event, status, reason }) => html`<li>
                  ${this.#when(at)}
                  <span><b>${postback}</b> <bdi>${event}</bdi>${reason === '' ? nothing : html`<small>${reason}</small>`}</span>
                  <span class="figure ${status}">${Object.hasOwn(states, status) ? states[status] : status}</span>
                </li>`,
              )}
            </ul>
          </section>`
    }`;
  }

  #when(at: number) {
    const { site, today } = this.view;
    return html`<time datetime=${new Date(at).toISOString()}>${formatMoment(at, site.timeZone, today)}</time>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        font-size: var(--text-14);
      }
      h3 {
        margin: 0 0 4px;
        font-size: var(--text-14);
        font-weight: 600;
      }
      li {
        display: grid;
        grid-template-columns: 9em minmax(0, 1fr) auto;
        gap: 12px;
        padding-block: 4px;
      }
      b {
        font-weight: 600;
      }
      time,
      small,
      bdi {
        color: var(--muted);
      }
      span {
        overflow-wrap: anywhere;
      }
      small {
        display: block;
        font-size: var(--text-12);
      }
      .figure {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .unsendable,
      .dead {
        color: var(--bad);
      }
      @media (max-width: 520px) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
          gap: 0 12px;
        }
        time {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
}
