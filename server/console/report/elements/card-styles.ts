import { css } from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    min-width: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    padding: 14px 20px 8px;
  }
  h2 {
    font-size: var(--text-16);
    font-weight: 600;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  nav a {
    padding-block: 2px;
    color: var(--muted);
    font-size: var(--text-14);
    text-decoration: none;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current] {
    color: var(--accent);
    font-weight: 600;
    box-shadow: 0 2px var(--accent);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    flex: 1;
    min-height: 204px;
    padding: 0 12px;
    transition: opacity 150ms 150ms;
  }
  /* Room for as many lines as most lists have; one that has fewer needs no more than those. */
  ul:not([aria-busy]) {
    min-height: 68px;
  }
  .busy {
    opacity: 0.5;
  }
  li {
    display: flex;
    align-items: center;
    gap: 4px;
    min-width: 0;
  }
  li.wait {
    justify-content: space-between;
    height: 34px;
    padding-inline: 8px;
  }
  .bone {
    width: 45%;
  }
  .bone.short {
    width: 3em;
  }
  .empty {
    padding: 12px 8px;
    color: var(--muted);
    font-size: var(--text-14);
  }
  input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0 -20px 0 0;
    accent-color: var(--accent);
    opacity: 0;
    z-index: 1;
  }
  /* Ticks come out of the way of the names when they are wanted. */
  li:hover input,
  li:focus-within input,
  input:checked {
    opacity: 1;
    margin-inline-end: 0;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 20px 12px;
  }
  report-export {
    margin-inline-start: auto;
  }
  @media (pointer: coarse) {
    nav a {
      padding-block: 10px;
    }
    li input {
      display: none;
    }
  }
  @media print {
    footer,
    li input {
      display: none;
    }
  }
  @media (max-width: 640px) {
    ul:not([aria-busy]) {
      min-height: 0;
    }
  }
  @container (max-width: 380px) {
    header {
      padding-inline: 16px;
    }
  }
`;
