import { css } from 'lit';

/** A dialog over the page; with a line at its top, where it has one: a title and the button that closes it. */
export const modalStyles = css`
  dialog {
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
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
`;
