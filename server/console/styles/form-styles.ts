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
  /* The browser's own arrow hugs the edge, and its text stands further in than that of the fields beside it. */
  select {
    padding-inline-end: 36px;
    appearance: none;
    background-image: linear-gradient(45deg, transparent 42%, var(--muted) 42% 60%, transparent 60%),
      linear-gradient(-45deg, transparent 42%, var(--muted) 42% 60%, transparent 60%);
    background-position:
      right 18px top 50%,
      right 12px top 50%;
    background-repeat: no-repeat;
    background-size: 6px 6px;
    text-overflow: ellipsis;
  }
  @media (forced-colors: active) {
    select {
      padding-inline-end: 12px;
      appearance: auto;
      background-image: none;
    }
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    margin: 0;
    font-weight: 400;
  }
  .check input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  .file {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 44px;
    padding: 6px;
    border: 1px dashed var(--muted);
    border-radius: var(--radius-control);
  }
  .file:hover {
    border-color: var(--accent);
  }
  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .file label {
    margin: 0;
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--paper);
  }
  .file .drop,
  .file .chosen {
    font-size: var(--text-14);
    overflow-wrap: anywhere;
  }
  .file .drop {
    color: var(--muted);
  }
  .file input[type='file'] {
    position: absolute;
    inset: 0;
    height: 100%;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .file .drop {
      display: none;
    }
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
    /* A hairline alone would make it a word in the dark. */
    border-color: color-mix(in srgb, var(--muted) 40%, var(--line));
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
    margin-top: 6px;
    color: var(--muted);
    font-size: var(--text-14);
  }
  .error {
    margin-top: 6px;
    color: var(--bad);
    font-size: var(--text-14);
    font-weight: 600;
  }
`;
