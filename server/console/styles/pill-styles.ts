import { css } from 'lit';
import { strokeIcon } from './stroke-icon.ts';

/** Filters are pills: quiet until chosen, large enough for a thumb where there is one. */
export const pillStyles = css`
  .pill {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    padding: 3px 12px;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-14);
    line-height: 1.5;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .pill:hover,
  .pill[aria-expanded='true'] {
    border-color: var(--muted);
  }
  .pill[aria-current] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .pill svg {
    flex: none;
    ${strokeIcon}
  }
  @media (pointer: coarse) {
    .pill {
      padding-block: 9px;
    }
  }
  @media (forced-colors: active) {
    .pill[aria-current] {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
