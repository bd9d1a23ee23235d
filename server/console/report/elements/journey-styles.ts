import { css } from 'lit';

/** Stops on a line that runs down: numbered where credit can be earned, hollow at the click, full at the start. */
export const journeyStyles = css`
  :host {
    container-type: inline-size;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 28px 10em minmax(0, 1fr);
    gap: 0 8px;
    align-items: baseline;
    padding-block: 5px;
    font-size: var(--text-14);
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 16px auto -16px 13px;
    width: 2px;
    background: var(--line);
  }
  i {
    position: relative;
    display: grid;
    place-items: center;
    align-self: start;
    justify-self: center;
    width: 12px;
    height: 12px;
    margin-top: 5px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
    font-size: var(--text-12);
    font-style: normal;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .touchpoint i {
    width: auto;
    min-width: 20px;
    height: 20px;
    margin-top: 1px;
    padding-inline: 3px;
    border-radius: 10px;
    color: var(--accent);
  }
  .start i {
    background: var(--accent);
  }
  .between i {
    width: 4px;
    height: 4px;
    margin-top: 14px;
    border: 0;
    background: var(--muted);
  }
  .between .pill {
    grid-column: 2 / -1;
    justify-self: start;
  }
  time,
  .what > span {
    color: var(--muted);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  b {
    font-weight: 600;
  }
  .touchpoint report-name:first-child {
    font-weight: 600;
  }
  report-name {
    max-width: 100%;
  }
  code {
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 4px;
    color: var(--muted);
    font-family: ui-monospace, monospace;
    font-size: var(--text-12);
    overflow-wrap: anywhere;
  }
  @container (max-width: 520px) {
    li {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    .what {
      grid-column: 2;
    }
  }
`;
