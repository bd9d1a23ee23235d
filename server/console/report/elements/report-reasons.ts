import { css, html, LitElement, nothing } from 'lit';
import type { UnattributedReason } from '#core/matching/unattributed-reason.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { formatCount } from '../figures/format-count.ts';
import type { ReportView } from '../view/report-view.ts';

/** Why some of what happened has no ad: each reason with what it means. */
export class ReportReasons extends LitElement {
  static override properties = { reasons: { attribute: false }, view: { attribute: false } };

  declare reasons: readonly { readonly reason: string; readonly count: number }[];
  declare view: ReportView | undefined;

  protected override render() {
    if (this.reasons.length === 0) return html`<p>${strings.allAttributed}</p>`;
    return html`<ul>
      ${this.reasons.map(({ reason, count }) => {
        const known = isKnown(reason) ? strings.reasons[reason] : undefined;
        return html`<li>
          <span><b>${known?.title ?? reason}</b>${known ? html`<small>${known.text(this.#days(reason))}</small>` : nothing}</span>
          <span class="figure">${formatCount(count)}</span>
        </li>`;
      })}
    </ul>`;
  }

  /** A reference lives as long as the site says, whatever this report looks back. */
  #days(reason: string): number {
    const { view } = this;
    return (reason === 'expired_reference' ? view?.site.lookbackDays : view?.lookbackDays) ?? 0;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        flex: 1;
        padding: 0 20px 16px;
        font-size: var(--text-14);
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        padding-block: 7px;
      }
      p,
      small {
        color: var(--muted);
      }
      b,
      .figure {
        font-weight: 600;
      }
      .figure {
        font-variant-numeric: tabular-nums;
      }
      small {
        display: block;
        font-size: var(--text-12);
      }
    `,
  ];
}

function isKnown(reason: string): reason is UnattributedReason {
  return Object.hasOwn(strings.reasons, reason);
}
