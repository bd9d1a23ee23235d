import { css } from 'lit';

/** What stands in the dialogs of the report: a form, and below a line the list of what was made with it. */
export const sharingStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  form {
    display: grid;
    gap: 14px;
  }
  h3 {
    margin: 0;
    font-size: var(--text-16);
    font-weight: 600;
  }
  .lead {
    color: var(--muted);
    font-size: var(--text-14);
    text-wrap: pretty;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 14px;
    align-items: start;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    padding: 10px 12px;
    border-radius: var(--radius-control);
    background: var(--paper);
    font-size: var(--text-14);
    overflow-wrap: anywhere;
  }
  .shown > span:not(:last-child)::after {
    content: ' ·';
    color: var(--muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .made {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--accent);
    border-radius: var(--radius-card);
  }
  .list {
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }
  .list > ul,
  .list > .actions {
    margin-top: 8px;
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding-block: 10px;
    border-bottom: 1px solid var(--line);
  }
  .list li:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .list li b,
  .list li a {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .list li small {
    display: block;
    color: var(--muted);
    font-size: var(--text-12);
    overflow-wrap: anywhere;
  }
  .list .button {
    min-height: 36px;
    padding: 4px 12px;
    font-size: var(--text-14);
  }
  .state {
    color: var(--muted);
    font-size: var(--text-14);
  }
  pre {
    max-height: 240px;
    margin: 0;
    padding: 12px;
    overflow: auto;
    border-radius: var(--radius-control);
    background: var(--paper);
    font: 0.8125rem / 1.6 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .list .button {
      min-height: 44px;
    }
  }
`;
