import { css } from 'lit';

export const rangeStyles = css`
  :host {
    position: relative;
    min-width: 0;
  }
  nav,
  nav ul {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  nav ul {
    flex: 1;
  }
  nav li {
    flex: 1 1 auto;
  }
  nav .pill {
    width: 100%;
    padding-inline: clamp(6px, 2.5vw, 14px);
  }
  nav button.pill {
    width: auto;
    padding-inline-end: 6px;
  }
  .arrow {
    display: block;
    padding: 6px;
  }
  .arrow:not([href]) {
    opacity: 0.35;
  }
  .arrow svg {
    width: 20px;
    height: 20px;
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  #menu {
    position: absolute;
    inset: calc(100% + 6px) 0 auto auto;
    z-index: 5;
    display: grid;
    gap: 16px;
    width: min(340px, calc(100vw - 32px));
    padding: 12px 16px 16px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
  }
  .item {
    display: flex;
    justify-content: space-between;
    padding: 6px 8px;
    border-radius: var(--radius-control);
    color: var(--ink);
    font-size: var(--text-14);
    text-decoration: none;
  }
  .item:hover {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .item[aria-current] {
    color: var(--accent);
    font-weight: 600;
  }
  kbd {
    min-width: 22px;
    padding: 1px 5px;
    border: 1px solid var(--line);
    border-radius: 4px;
    color: var(--muted);
    font: 400 var(--text-12) / 1.5 var(--font);
    text-align: center;
  }
  .title {
    display: flex;
    justify-content: space-between;
    margin-bottom: 6px;
    padding-inline: 0 8px;
    color: var(--muted);
    font-size: var(--text-14);
  }
  .dates {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .dates input {
    min-width: 0;
    padding-inline: 8px;
    font-size: var(--text-14);
  }
  form {
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  form .button {
    width: 100%;
    margin-top: 8px;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  /* "Aujourd’hui" needs the room. */
  @media (max-width: 430px) {
    nav,
    nav ul {
      gap: 3px;
    }
    nav .pill {
      padding-inline: 6px;
    }
    nav button.pill {
      padding-inline: 8px 2px;
    }
    .arrow {
      padding-inline: 2px;
    }
  }
  @media (max-width: 380px) {
    nav {
      flex-wrap: wrap;
      justify-content: center;
    }
    nav ul {
      flex-basis: 40%;
    }
    /* It stands in the menu too. */
    nav li:first-child {
      display: none;
    }
  }
  /* The arrow beside it hangs over the edge of the page; this does not. */
  @media (max-width: 640px) {
    #menu {
      inset-inline-end: 8px;
    }
  }
  @media (pointer: coarse) {
    .arrow {
      padding-block: 12px;
    }
    .item {
      padding-block: 10px;
    }
    .dates input {
      font-size: var(--text-16);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
