import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { parseNotCounted } from '../api/parse-not-counted.ts';
import { formatCount } from '../figures/format-count.ts';
import { ReadController } from '../view/read-controller.ts';
import type { ReportView } from '../view/report-view.ts';

/** What was received and not counted, each with its reason: nothing is dropped in silence. */
export class ReportNotCounted extends LitElement {
  static override properties = { view: { attribute: false }, readAt: { type: Number } };

  declare view: ReportView | undefined;
  declare readAt: number;
  readonly #read = new ReadController(this, parseNotCounted);

  protected override willUpdate(properties: PropertyValues<this>): void {
    if (this.view && (properties.has('readAt') || properties.has('view'))) void this.#read.read(this.#path(this.view));
  }

  protected override render() {
    const { state } = this.#read;
    if (!this.view || state.kind === 'loading') return html`<p>${strings.loading}</p>`;
    if (state.kind === 'failed') return html`<p>${strings.failures[state.failure].title}</p>`;
    const words: Readonly<Record<string, string>> = strings.refusals;
    return html`<p>${strings.notCountedHint}</p>
      ${state.value.length === 0 ? html`<p><b>${strings.allCounted}</b></p>` : nothing}
      <ul>
        ${state.value.map(
          ({ reason, count }) =>
            html`<li>
              <span>${Object.hasOwn(words, reason) ? words[reason] : reason} <code>${reason}</code></span>
              <b>${formatCount(count)}</b>
            </li>`,
        )}
      </ul>
      <report-export .path=${this.#path(this.view)} .name=${strings.dimensions.notCounted}></report-export>`;
  }

  #path({ site, range }: ReportView): string {
    return `/api/not-counted?${new URLSearchParams({ site: site.id, ...range })}`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        flex: 1;
        padding: 0 20px 16px;
        font-size: var(--text-14);
      }
      p {
        color: var(--muted);
        font-size: var(--text-12);
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        padding-block: 7px;
      }
      b {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      code {
        color: var(--muted);
        font-size: var(--text-12);
      }
    `,
  ];
}
