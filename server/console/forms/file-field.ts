import { html, type TemplateResult } from 'lit';

export interface FileField {
  readonly id: string;
  /** What the button says. */
  readonly label: string;
  /** What else may be done with a file. */
  readonly hint: string;
  /** Of the file that is chosen; empty: none is. */
  readonly name: string;
  /** Endings and media types, with commas between. */
  readonly accept: string;
  readonly onChange: (event: Event) => void;
}

/** A file to choose or to drop. The browser's own field lies over it unseen: its words are in the browser's language. */
export function fileField({ id, label, hint, name, accept, onChange }: FileField): TemplateResult {
  return html`<div class="file">
    <label for=${id}>${label}</label>
    <span class=${name ? 'chosen' : 'drop'}>${name || hint}</span>
    <input id=${id} type="file" accept=${accept} @click=${forgetChoice} @change=${onChange} />
  </div>`;
}

/** Or a browser says nothing where the same file is chosen again, mended. */
function forgetChoice({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.value = '';
}
