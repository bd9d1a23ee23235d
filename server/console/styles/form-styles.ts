import { css } from 'lit';

/** Fields and buttons: 44 pixels high for a thumb, 16 pixels of text so that no phone zooms in. */
export const formStyles = css`
  label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--text-14);
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--muted);
    border-radius: var(--radius-control);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-16);
  }
  ::file-selector-button {
    margin-inline-end: 12px;
    padding: 3px 12px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-14);
    font-weight: 600;
    cursor: pointer;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 9px 18px;
    border: 1px solid var(--accent);
    border-radius: var(--radius-control);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button.quiet {
    border-color: var(--line);
    background: var(--surface);
    color: var(--ink);
  }
  .button.bad {
    border-color: var(--bad);
    background: transparent;
    color: var(--bad);
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .hint {
    margin-top: 4px;
    color: var(--muted);
    font-size: var(--text-14);
  }
  .error {
    margin-top: 4px;
    color: var(--bad);
    font-size: var(--text-14);
    font-weight: 600;
  }
`;
