import { css } from 'lit';

/** A card, its rows, its table, and the marks of what is well and what is not. */
export const cardStyles = css`
  .card {
    display: grid;
    gap: 16px;
    padding: 20px 24px 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
  }
  .card > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
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
  h3 + copy-text,
  h3 + .hint {
    margin-top: -8px;
  }
  .lead,
  .quiet-text {
    max-width: 66ch;
    color: var(--muted);
  }
  form,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .tight {
    gap: 8px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: 16px;
    align-items: start;
  }
  li.columns {
    align-items: center;
    /* An address is one endless word. */
    overflow-wrap: anywhere;
  }
  li.columns > * {
    min-width: 0;
  }
  li.columns + li.columns {
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }
  .columns.pairs {
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  /* What there is, and at its end what may be done with it. */
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-block: 12px;
    border-bottom: 1px solid var(--line);
  }
  .rows > li:first-child {
    padding-top: 0;
  }
  .rows > li:last-child {
    padding-bottom: 0;
    border-bottom: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--text-14);
    font-weight: 600;
  }
  .state::before {
    width: 10px;
    height: 10px;
    border: 2px solid currentcolor;
    border-radius: 50%;
    content: "";
  }
  .state.good {
    color: var(--accent);
  }
  .state.good::before {
    background: currentcolor;
  }
  .state.bad {
    color: var(--bad);
  }
  .state.bad::before {
    border-radius: 2px;
    background: currentcolor;
  }
  .state.waiting {
    color: var(--muted);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 10px 16px 10px 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    /* Not "anywhere": columns would shrink to a letter each. */
    overflow-wrap: break-word;
  }
  th {
    color: var(--muted);
    font-weight: 600;
    white-space: nowrap;
  }
  tr:last-child > td {
    border-bottom: 0;
  }
  td .button {
    min-height: 36px;
    padding: 4px 12px;
    font-size: var(--text-14);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px 16px;
    margin: 0;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ol.steps {
    display: grid;
    gap: 6px;
    padding-inline-start: 24px;
    list-style: decimal;
  }
  details > summary {
    min-height: 32px;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .empty {
    padding: 20px;
    border: 1px dashed var(--line);
    border-radius: var(--radius-control);
    color: var(--muted);
    text-align: center;
  }
  /* Something to know before what follows is of use. */
  p.notice {
    padding: 12px 24px;
    border: 1px solid var(--warm);
    border-radius: var(--radius-card);
    background: var(--surface);
  }
  td.time {
    white-space: nowrap;
  }
  /* One below the other, where columns would break every word. The roles of such a table stand in its markup. */
  @media (max-width: 560px) {
    .stacks tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
      padding: 10px 0;
      border-bottom: 1px solid var(--line);
    }
    .stacks tr:first-child {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks tr:last-child {
      border-bottom: 0;
    }
    .stacks td {
      padding: 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    .stacks td.time,
    .stacks td:nth-child(3) {
      color: var(--muted);
    }
  }
  @media (max-width: 480px) {
    .card {
      padding: 16px;
    }
    p.notice {
      padding: 12px 16px;
    }
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd + dt {
      margin-top: 8px;
    }
  }
`;
