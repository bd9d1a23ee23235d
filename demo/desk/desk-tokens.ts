import { css } from 'lit';

/** Paper and ink for the desk: neutral beside any shop's own colours. */
export const deskTokens = css`
  :host {
    --paper: #fbfaf6;
    --surface: #ffffff;
    --desk: #eeece5;
    --line: #e4e1d8;
    --edge: #17201c;
    --ink: #17201c;
    --muted: #5b665f;
    --accent: #0b6b4f;
    --on-accent: #ffffff;
    --bad: #b3261e;
    --whatsapp: #0f7f55;
    --messenger: #0866ff;
    --on-channel: #ffffff;
    font: 400 15px / 1.45 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Cantarell, 'DejaVu Sans Condensed',
      system-ui, sans-serif;
    color: var(--ink);
    letter-spacing: 0;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #121614;
      --surface: #1a201d;
      --desk: #0c0f0d;
      --line: #2c3530;
      --edge: #3a453f;
      --ink: #edf1ee;
      --muted: #a3afa8;
      --accent: #4cc38a;
      --on-accent: #0c1f17;
      --bad: #f2918a;
      --whatsapp: #4cc38a;
      --messenger: #7db2ff;
      --on-channel: #0c1712;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
