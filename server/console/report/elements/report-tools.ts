import { css, html, LitElement, nothing } from 'lit';
import { strings } from '../../strings/strings.ts';
import { pillStyles } from '../../styles/pill-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReportView } from '../view/report-view.ts';

type Kind = 'share' | 'views' | 'notes';

const icons: Readonly<Record<Kind, string>> = {
  notes: 'M5.5 17V3.5m0 .5h9l-2.5 3.5L14.5 11h-9',
  share:
    'M10 12.5V3m0 0L6.5 6.5M10 3l3.5 3.5M5.5 9.5H5a1.5 1.5 0 0 0-1.5 1.5v4.5A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5V11A1.5 1.5 0 0 0 15 9.5h-.5',
  views: 'M6 3.5h8A1.5 1.5 0 0 1 15.5 5v12L10 13.5 4.5 17V5A1.5 1.5 0 0 1 6 3.5Z',
};

/** What may be done with the report as it is: note what happened, keep it under a name, and show it to others. */
export class ReportTools extends LitElement {
  static override properties = { view: { attribute: false }, open: { state: true }, failed: { state: true } };

  declare view: ReportView;
  declare open: Kind | undefined;
  /** What is needed could not be fetched. */
  declare failed: boolean;

  constructor() {
    super();
    this.failed = false;
  }

  protected override render() {
    const { view, open } = this;
    return html`${this.#button('notes', strings.notes)} ${this.#button('views', strings.views)} ${this.#button('share', strings.share)}
      ${this.failed ? html`<p role="alert">${strings.failures.unreachable.title}</p>` : nothing}
      ${open ? html`<report-dialog .kind=${open} .view=${view} @close=${this.#close}></report-dialog>` : nothing}`;
  }

  #button(kind: Kind, label: string) {
    return html`<button class="pill" aria-haspopup="dialog" title=${label} @click=${() => this.#open(kind)}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[kind]} /></svg><span>${label}</span>
    </button>`;
  }

  async #open(kind: Kind): Promise<void> {
    try {
      const { defineDialogs } = await import('../sharing/define-dialogs.ts');
      await defineDialogs();
      this.failed = false;
      this.open = kind;
    } catch {
      this.failed = true;
    }
  }

  #close(): void {
    this.open = undefined;
  }

  static override styles = [
    sharedStyles,
    pillStyles,
    css`
      :host {
        display: flex;
        gap: 4px;
      }
      .pill {
        padding-inline: 8px 12px;
      }
      /* As high as the days beside them, so that all stand on one line. */
      @container (min-width: 641px) {
        :host {
          align-items: center;
          min-height: 32px;
        }
      }
      p {
        color: var(--bad);
        font-size: var(--text-12);
      }
      @container (max-width: 560px) {
        .pill {
          padding-inline: 9px;
        }
        .pill span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
