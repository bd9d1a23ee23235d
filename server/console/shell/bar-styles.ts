import { css } from 'lit';

export const barStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-height: 40px;
  }
  .wordmark {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink);
    font-size: var(--text-20);
    font-weight: 600;
    letter-spacing: -0.02em;
    text-decoration: none;
  }
  .wordmark svg {
    width: 24px;
    height: 24px;
  }
  .bubble {
    fill: var(--accent);
  }
  .letter {
    fill: none;
    stroke: var(--on-accent);
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  nav {
    display: flex;
    gap: 4px;
    margin-inline-end: auto;
  }
  nav a {
    padding: 5px 10px;
    border-radius: var(--radius-control);
    color: var(--muted);
    font-size: var(--text-14);
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current] {
    background: color-mix(in srgb, var(--accent) 10%, transparent);
    color: var(--accent);
    font-weight: 600;
  }
  .gap {
    margin-inline-end: auto;
  }
  select {
    max-width: 220px;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-14);
    text-overflow: ellipsis;
  }
  .outdated {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    flex-basis: 100%;
    margin-top: 4px;
    padding: 10px 16px;
    border: 1px solid var(--warm);
    border-radius: var(--radius-card);
    background: var(--surface);
    font-size: var(--text-14);
  }
  .outdated button {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid var(--accent);
    border-radius: var(--radius-control);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .account {
    position: relative;
  }
  .account > button {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--surface);
    cursor: pointer;
  }
  .account svg {
    width: 20px;
    height: 20px;
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  #menu {
    position: absolute;
    inset: calc(100% + 6px) 0 auto auto;
    z-index: 6;
    width: max-content;
    max-width: min(280px, calc(100vw - 32px));
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
    font-size: var(--text-14);
  }
  #menu p {
    padding: 4px 10px;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  #menu p.failed {
    color: var(--bad);
  }
  #menu p:empty {
    display: none;
  }
  #menu a,
  #menu button {
    display: block;
    width: 100%;
    padding: 8px 10px;
    border: 0;
    border-radius: var(--radius-control);
    background: none;
    color: var(--ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  #menu a:hover,
  #menu button:hover {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  @media (pointer: coarse) {
    nav a {
      padding-block: 10px;
    }
    .account > button {
      width: 44px;
      height: 44px;
    }
  }
  @media (max-width: 560px) {
    :host {
      gap: 4px 12px;
    }
    .wordmark {
      margin-inline-end: auto;
    }
    nav {
      order: 1;
      flex-basis: 100%;
      margin-inline: -10px;
    }
    select {
      order: 2;
      flex: 1 1 100%;
      max-width: none;
      min-height: 44px;
      font-size: var(--text-16);
    }
    .outdated {
      order: 3;
    }
    .gap {
      display: none;
    }
  }
  @media print {
    nav,
    .account {
      display: none;
    }
  }
`;
