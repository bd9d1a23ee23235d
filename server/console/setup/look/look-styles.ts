import { css } from 'lit';

/** The editor beside its preview; one below the other where there is no room. */
export const lookStyles = css`
  :host {
    display: grid;
    gap: 20px;
  }
  .editor {
    display: grid;
    grid-template-columns: minmax(260px, 2fr) minmax(0, 3fr);
    gap: 20px;
    align-items: start;
  }
  .frame {
    position: sticky;
    top: 16px;
    min-width: 0;
  }
  iframe {
    display: block;
    width: 100%;
    height: 560px;
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
    background: #fff;
  }
  iframe.phone {
    width: min(360px, 100%);
    height: 640px;
    margin: 0 auto;
    border-radius: 20px;
  }
  .choices:has(.pair) {
    gap: 8px 16px;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .themes {
    display: grid;
    gap: 8px;
  }
  .themes button {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
    background: none;
    color: var(--muted);
    font: inherit;
    font-size: var(--text-14);
    text-align: start;
    cursor: pointer;
  }
  .themes b {
    display: block;
    color: var(--ink);
  }
  .themes button[aria-pressed="true"] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .themes rect {
    stroke: var(--line);
  }
  .colour {
    position: relative;
  }
  .colour input:not([type="color"]) {
    padding-inline-start: 46px;
  }
  .colour label::first-letter {
    text-transform: uppercase;
  }
  .colour input[type="color"] {
    /* Within the field, below its label. */
    position: absolute;
    inset: 25px auto auto 0;
    width: 44px;
    height: 44px;
    padding: 8px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  ::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  ::-webkit-color-swatch {
    border: 1px solid var(--muted);
    border-radius: 6px;
  }
  .colour input.unset {
    opacity: 0.35;
  }
  .hint .good {
    color: var(--accent);
  }
  .hint .low {
    color: var(--warm);
    font-weight: 600;
  }
  summary + .stack {
    grid-template-columns: minmax(0, 1fr);
    margin-top: 12px;
  }
  @media (max-width: 980px) {
    .editor {
      grid-template-columns: minmax(0, 1fr);
    }
    .frame {
      position: static;
      order: -1;
    }
  }
`;
