import { css } from 'lit';

/** The room that `decimalGap` names: digits are all as wide as a 0, the point is about a quarter of an em. */
export const decimalStyles = css`
  .gap-1 {
    padding-inline-end: 1ch;
  }
  .gap-point-1 {
    padding-inline-end: calc(1ch + 0.28em);
  }
  .gap-point-2 {
    padding-inline-end: calc(2ch + 0.28em);
  }
`;
