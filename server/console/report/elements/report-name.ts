import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';

/** From about here on a name may be cut off; a shorter one needs no stop for the keyboard. */
const longName = 24;

/**
 * A source, medium or campaign. Whoever makes a link chooses these, so they are text and nothing else, kept to two
 * lines (the ids of ads differ in their last digits) and isolated from the direction of what stands beside them.
 */
export class ReportName extends LitElement {
  static override properties = { name: {} };

  declare name: string;

  constructor() {
    super();
    this.name = '';
  }

  protected override render() {
    const { name } = this;
    if (name.trim() === '') return html`<span class="none"><span aria-hidden="true">–</span> ${strings.notSet}</span>`;
    return name.length < longName
      ? html`<bdi title=${name}>${name}</bdi>`
      : html`<bdi title=${name} tabindex="0">${name}</bdi>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        min-width: 0;
      }
      bdi {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        text-align: -webkit-match-parent;
        text-align: match-parent;
        overflow: hidden;
        overflow-wrap: anywhere;
        border-radius: 4px;
      }
      @container (max-width: 330px) {
        bdi {
          -webkit-line-clamp: 4;
        }
      }
      bdi:focus {
        -webkit-line-clamp: none;
      }
      .none {
        color: var(--muted);
        white-space: nowrap;
      }
    `,
  ];
}
