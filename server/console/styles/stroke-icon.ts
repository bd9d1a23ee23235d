import { css } from 'lit';

/** How our icons are drawn: 20 px, one stroke, in the quiet colour. To stand inside a rule. */
export const strokeIcon = css`
  width: 20px;
  height: 20px;
  fill: none;
  stroke: var(--muted);
  stroke-width: 1.75;
  stroke-linecap: round;
  stroke-linejoin: round;
`;
