import { css } from 'lit';

/** A dialog with one column: a title that stays, and below it sections that scroll. */
export const dialogStyles = css`
  dialog {
    width: min(620px, calc(100vw - 24px));
    max-width: none;
    max-height: calc(100dvh - 24px);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: 0 24px 24px;
    overflow-y: auto;
  }
  @media (max-width: 480px) {
    .top {
      padding: 16px 16px 8px;
    }
    .body {
      padding: 0 16px 16px;
    }
  }
`;
