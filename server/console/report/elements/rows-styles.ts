import { css } from 'lit';

export const rowsStyles = css`
  dialog {
    width: min(1100px, calc(100vw - 32px));
    max-width: none;
    height: min(760px, calc(100dvh - 32px));
    max-height: none;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .top {
    display: grid;
    grid-template-columns: 1fr auto;
    padding-bottom: 12px;
  }
  .top input {
    grid-column: 1 / -1;
  }
  .scroll {
    flex: 1;
    overflow: auto;
    border-block: 1px solid var(--line);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 8px 12px;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--surface);
    color: var(--muted);
    font-size: var(--text-12);
    vertical-align: bottom;
  }
  thead button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  [aria-sort] button {
    color: var(--accent);
    font-weight: 600;
  }
  tbody th {
    min-width: 160px;
    max-width: 340px;
    overflow-wrap: anywhere;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 24px;
    background: var(--surface);
  }
  thead tr > :first-child {
    z-index: 2;
  }
  tr > :last-child {
    padding-inline-end: 24px;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .pick input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  .gap {
    color: var(--muted);
  }
  .hint {
    padding: 16px 24px;
  }
  .bottom {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px 24px;
    font-size: var(--text-14);
  }
  report-export {
    margin-inline-start: auto;
  }
  @media (max-width: 480px) {
    .top,
    .bottom {
      padding-inline: 16px;
    }
    tr > :first-child {
      padding-inline-start: 16px;
    }
    tr > :last-child {
      padding-inline-end: 16px;
    }
    tbody th {
      min-width: 140px;
    }
  }
`;
