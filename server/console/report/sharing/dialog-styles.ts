import { css } from 'lit';

/** A dialog with one column: a title that stays, and below it sections that scroll. */
export const dialogStyles = css`
  dialog {
    width: min(620px, calc(100vw - 24px));
    max-width: none;
    max-height: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 14 12 / 45%);
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 20px 24px 8px;
  }
  .top .pill {
    flex: none;
    width: 36px;
    height: 36px;
    padding: 0;
  }
  @media (pointer: coarse) {
    .top .pill {
      width: 44px;
      height: 44px;
    }
  }
  h2 {
    font-size: var(--text-20);
    font-weight: 600;
    line-height: 1.3;
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
