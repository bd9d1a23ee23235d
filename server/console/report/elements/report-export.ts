import { css, html, LitElement } from 'lit';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { apiAddress } from '../api/api-address.ts';

/** What stands beside it as a file: the very address that the page asked, so the very figures. */
export class ReportExport extends LitElement {
  static override properties = { path: {}, name: {} };

  /** `/api/...` with its question. */
  declare path: string;
  /** What is saved, for its link's name. */
  declare name: string;

  protected override render() {
    return html`${this.#link('csv', 'CSV')}${this.#link('json', 'JSON')}`;
  }

  #link(format: string, label: string) {
    const { path, name } = this;
    const href = `${apiAddress(path)}${path.includes('?') ? '&' : '?'}format=${format}`;
    const file = `hullo-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${format}`;
    return html`<a href=${href} download=${file} aria-label=${strings.saveAs(name, label)}>${label}</a>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-flex;
        gap: 4px;
        font-size: var(--text-12);
      }
      a {
        padding: 4px 6px;
        border-radius: 6px;
        color: var(--muted);
        text-decoration: none;
      }
      a:hover {
        color: var(--accent);
        text-decoration: underline;
      }
      @media (pointer: coarse) {
        a {
          padding: 10px 8px;
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
