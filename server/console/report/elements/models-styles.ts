import { css } from 'lit';

/** Wide: models at the start, lookback at the end of one line. Narrow: one below the other. */
export const modelsStyles = css`
  :host {
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    min-height: 29px;
  }
  .pair,
  nav,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .pair {
    gap: 4px 8px;
  }
  button.pill {
    padding-inline-end: 6px;
    font-weight: 600;
  }
  .pill[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .faint {
    color: var(--muted);
    font-weight: 400;
  }
  .between,
  nav > span {
    color: var(--muted);
    font-size: var(--text-12);
  }
  nav > span {
    margin-inline-end: 4px;
  }
  nav .pill {
    min-width: 36px;
    padding-inline: 6px;
    font-variant-numeric: tabular-nums;
  }
  #choices {
    margin-top: 12px;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--paper);
  }
  .choices a {
    display: block;
    height: 100%;
    padding: 8px 12px 8px 32px;
    border-radius: var(--radius-control);
    background: no-repeat 10px 11px / 14px 14px;
    color: var(--ink);
    font-size: var(--text-14);
    text-decoration: none;
    position: relative;
  }
  .choices a:hover {
    background-color: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  .choices b {
    display: block;
    font-weight: 600;
  }
  .choices span {
    display: block;
    color: var(--muted);
    font-size: var(--text-12);
    text-wrap: pretty;
  }
  .choices a::before {
    content: '';
    position: absolute;
    inset: 12px auto auto 10px;
    width: 12px;
    height: 12px;
    border: 1.5px solid var(--muted);
    border-radius: 50%;
  }
  .choices [aria-current] {
    background-color: var(--surface);
  }
  .choices [aria-current] b {
    color: var(--accent);
  }
  .choices [aria-current]::before {
    border: 4px solid var(--accent);
  }
  @media (forced-colors: active) {
    .choices [aria-current]::before {
      border-color: Highlight;
    }
  }
  @container (max-width: 640px) {
    .choices {
      grid-template-columns: 1fr;
    }
  }
  @container (max-width: 520px) {
    nav,
    nav ul {
      flex: 1 1 auto;
    }
    nav {
      flex-basis: 100%;
    }
    nav li {
      flex: 1 1 auto;
    }
    nav .pill {
      width: 100%;
    }
  }
`;
