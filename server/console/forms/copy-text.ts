import { css, html, LitElement } from 'lit';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { formWords } from './strings/form-words.ts';

/** A text to be taken elsewhere, with a button that copies it. */
export class CopyText extends LitElement {
  static override properties = {
    text: {},
    label: {},
    isProse: { type: Boolean, reflect: true },
    isCopied: { state: true },
  };

  declare text: string;
  /** What it is, for whoever hears the page. */
  declare label: string;
  /** Whether it is sentences, to be read before it is taken; else it is code. */
  declare isProse: boolean;
  declare private isCopied: boolean;

  constructor() {
    super();
    this.text = '';
    this.label = '';
    this.isProse = false;
    this.isCopied = false;
  }

  protected override render() {
    return html`<pre tabindex="0" role="textbox" aria-readonly="true" aria-label=${this.label}><code>${this.text}</code></pre>
      <button type="button" class="button quiet" aria-label=${`${this.isCopied ? formWords.copied : formWords.copy}: ${this.label}`} @click=${this.#copy}>
        ${this.isCopied ? formWords.copied : formWords.copy}
      </button>
      <span class="unseen" role="status">${this.isCopied ? formWords.copied : ''}</span>`;
  }

  async #copy(): Promise<void> {
    const selection = getSelection();
    const code = this.renderRoot.querySelector('code');
    try {
      await navigator.clipboard.writeText(this.text);
      this.isCopied = true;
      setTimeout(() => {
        this.isCopied = false;
      }, 2_000);
    } catch {
      // On a plain address browsers keep the clipboard closed: then the text is chosen, ready for the keyboard.
      if (code) selection?.selectAllChildren(code);
    }
  }

  static override styles = [
    sharedStyles,
    formStyles,
    css`
      :host {
        display: flex;
        align-items: flex-start;
        gap: 8px;
      }
      pre {
        flex: 1;
        min-width: 0;
        max-height: 260px;
        margin: 0;
        padding: 10px 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-control);
        background: var(--paper);
        font: 0.8125rem / 1.6 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      :host([isprose]) pre {
        max-height: none;
        font: var(--text-14) / 1.6 var(--font);
      }
      :host([isprose]) code {
        font: inherit;
      }
      .button {
        flex: none;
        min-width: 96px;
      }
      @media (max-width: 480px) {
        :host {
          flex-direction: column;
          align-items: stretch;
        }
      }
    `,
  ];
}
