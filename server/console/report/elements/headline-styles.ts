import { css } from 'lit';

export const headlineStyles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(9, minmax(0, 1fr));
  }
  li {
    display: grid;
    border-bottom: 1px solid var(--line);
  }
  a {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-height: 138px;
    padding: 14px 10px 12px 16px;
    color: var(--ink);
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    outline-offset: -3px;
  }
  /* Nothing stands beside these days: no room is kept for how they changed. */
  .alone a {
    min-height: 0;
  }
  a:hover {
    background: color-mix(in srgb, var(--accent) 4%, transparent);
  }
  a[aria-current]::after {
    content: '';
    position: absolute;
    inset: auto 8px -2px;
    height: 3px;
    border-radius: 2px;
    background: var(--accent);
  }
  .label {
    color: var(--muted);
    font-size: var(--text-12);
    line-height: 1.3;
  }
  /* One line of words or two: the figures below stand in one row. */
  @container (min-width: 1001px) {
    .label {
      display: flex;
      align-items: flex-end;
      min-height: 2.6em;
    }
  }
  a[aria-current] .label {
    color: var(--accent);
    font-weight: 600;
  }
  .figure {
    font-size: var(--figure-size, var(--text-20));
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .long {
    --figure-size: var(--text-16);
  }
  .longer {
    --figure-size: var(--text-14);
  }
  .longest {
    --figure-size: var(--text-12);
  }
  .gap {
    color: var(--muted);
    font-size: var(--text-14);
    font-weight: 400;
    letter-spacing: 0;
  }
  .change,
  .limits {
    color: var(--muted);
    font-size: var(--text-12);
    line-height: 1.35;
  }
  .change {
    font-size: var(--text-14);
  }
  .clear {
    color: var(--ink);
    font-weight: 600;
  }
  .figure .bone {
    width: 64px;
  }
  .change .bone {
    width: 40px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .glow {
      animation: glow 1.8s ease-out;
    }
    @keyframes glow {
      from,
      25% {
        color: var(--accent);
      }
    }
  }
  @media (forced-colors: active) {
    a[aria-current]::after {
      background: Highlight;
    }
  }
  @container (max-width: 1000px) {
    ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    a {
      min-height: 118px;
    }
  }
  @container (max-width: 420px) {
    a {
      min-height: 100px;
      padding: 10px 6px 10px 10px;
    }
    .figure {
      font-size: var(--figure-size, var(--text-16));
    }
    .gap {
      font-size: var(--text-12);
    }
  }
  @container (max-width: 330px) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    li:last-child {
      grid-column: 1 / -1;
    }
    a {
      min-height: 96px;
    }
  }
`;
