import { css } from 'lit';

/** How pages with forms are laid out: a list of sections beside one column of cards, one below the other on a phone. */
export const deskStyles = css`
  console-bar {
    max-width: 1120px;
    margin: 0 auto;
    padding: 24px 24px 0;
  }
  .desk {
    display: grid;
    grid-template-columns: 200px minmax(0, 1fr);
    gap: 24px 40px;
    max-width: 1120px;
    margin: 0 auto;
    padding: 24px 24px 80px;
  }
  .desk > nav {
    position: sticky;
    top: 24px;
    align-self: start;
  }
  .desk > nav li {
    display: block;
  }
  .desk > nav a {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    padding: 4px 12px;
    border-radius: var(--radius-control);
    color: var(--ink);
    text-decoration: none;
    text-wrap: balance;
  }
  .desk > nav a:hover {
    background: var(--surface);
  }
  .desk > nav a[aria-current] {
    background: var(--surface);
    box-shadow: inset 3px 0 var(--accent);
    font-weight: 600;
  }
  main {
    display: grid;
    gap: 20px;
    align-content: start;
    min-width: 0;
  }
  h1 {
    margin: 0;
    font-size: var(--text-28);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.02em;
  }
  h2 {
    font-size: var(--text-20);
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    margin: 0;
    font-size: var(--text-16);
    font-weight: 600;
  }
  .lead {
    max-width: 62ch;
    color: var(--muted);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--warm);
    border-radius: var(--radius-card);
    background: var(--surface);
  }
  main > * {
    min-width: 0;
  }
  @media (max-width: 640px) {
    console-bar {
      padding: 16px 16px 0;
    }
  }
  @media (max-width: 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding: 12px 16px 64px;
    }
    .desk > nav {
      position: relative;
      top: 0;
      margin-inline: -16px;
      padding-inline: 16px;
      overflow-x: auto;
    }
    .desk > nav ul {
      display: flex;
      gap: 8px;
      width: max-content;
    }
    .desk > nav a {
      min-height: 44px;
      border: 1px solid var(--line);
      border-radius: 999px;
      white-space: nowrap;
    }
    .desk > nav a[aria-current] {
      border-color: var(--accent);
      box-shadow: none;
    }
  }
`;
