import { css } from 'lit';

export const pageStyles = css`
  :host {
    position: relative;
    max-width: 1240px;
    margin-inline: auto;
    padding: 24px 24px 48px;
  }
  main,
  .shown {
    display: grid;
    /* Names from visitors may be one endless word: the column must not grow with them. */
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  main {
    margin-top: 20px;
  }
  .shown {
    transition: opacity 150ms 150ms;
  }
  .busy {
    opacity: 0.5;
  }
  report-notice a,
  report-notice button {
    color: var(--on-accent);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
  }
  .cards > :first-child {
    grid-column: 1 / -1;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
    align-content: start;
  }
  @media (min-width: 2000px) {
    :host {
      max-width: 1720px;
    }
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      align-items: start;
    }
    .column {
      display: contents;
    }
  }
  .stale {
    padding: 10px 16px;
    border: 1px solid var(--warm);
    border-radius: var(--radius-card);
    background: var(--surface);
    color: var(--warm);
    font-size: var(--text-14);
  }
  @media (max-width: 640px) {
    :host {
      padding: 16px 16px 40px;
    }
    main,
    .shown {
      gap: 12px;
    }
    main {
      margin-top: 16px;
    }
    .cards {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
  }
`;
