import { css } from 'lit';

export const deskStyles = css`
  .dock {
    position: fixed;
    inset-block: 0;
    inset-inline-end: 0;
    z-index: 1;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    grid-template-columns: 330px minmax(0, 1fr);
    gap: 12px 16px;
    inline-size: var(--desk-width);
    padding: 12px 16px 14px;
    border-inline-start: 1px solid var(--line);
    background: var(--desk);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 6px;
    align-items: center;
    font-size: 13px;
  }

  .row p {
    margin: 0 6px 0 4px;
    color: var(--muted);
  }

  .row ul,
  .bar ul {
    display: contents;
    list-style: none;
  }

  .pill {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid color-mix(in oklab, var(--muted) 45%, var(--line));
    border-radius: 999px;
    background: var(--surface);
    color: var(--ink);
    font-size: 13px;
    text-decoration: none;
    white-space: nowrap;
  }

  .pill:hover {
    border-color: var(--ink);
  }

  .row > button {
    margin-inline-start: auto;
  }

  .quiet {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--muted);
    font-size: 13px;
  }

  .quiet:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  .return {
    position: fixed;
    inset: auto auto 20px 20px;
    z-index: 1;
    box-shadow: 0 4px 16px rgb(23 32 28 / 0.16);
  }

  iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--paper);
  }

  .bar {
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    display: flex;
    gap: 6px;
    align-items: center;
    block-size: 45px;
    padding-inline: 12px;
    border-block-end: 1px solid var(--line);
    background: var(--desk);
    font-size: 13px;
  }

  details {
    position: relative;
    margin-inline-end: auto;
  }

  summary {
    padding: 8px 6px;
    color: var(--muted);
    cursor: pointer;
  }

  .menu {
    position: absolute;
    inset: 40px auto auto 0;
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: 0 8px 24px rgb(23 32 28 / 0.16);
  }

  dialog {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  .dock dialog {
    position: static;
    display: grid;
    inline-size: auto;
    block-size: auto;
    min-block-size: 0;
    max-block-size: 960px;
    margin: 0;
  }

  .sheet {
    inline-size: min(100%, 440px);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: auto auto 0;
    background: var(--desk);
  }

  .sheet demo-phone {
    block-size: 100%;
    padding-block-end: 10px;
  }

  .sheet::backdrop {
    background: rgb(12 15 13 / 0.55);
  }

  @media (prefers-reduced-motion: no-preference) {
    .sheet {
      transition:
        translate 220ms cubic-bezier(0.2, 0.8, 0.2, 1),
        display 220ms allow-discrete,
        overlay 220ms allow-discrete;
    }

    .sheet:not([open]) {
      translate: 0 100%;
    }

    @starting-style {
      .sheet[open] {
        translate: 0 100%;
      }
    }
  }
`;
