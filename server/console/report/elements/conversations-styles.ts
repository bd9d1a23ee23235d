import { css } from 'lit';
import { strokeIcon } from '../../styles/stroke-icon.ts';

/** Wide: columns that line up from line to line. Narrow: two short lines each, the whole of it to be pressed. */
export const conversationsStyles = css`
  :host {
    container-type: inline-size;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
    overflow: hidden;
  }
  header {
    padding: 16px 24px 12px;
  }
  h2 {
    font-size: var(--text-16);
    font-weight: 600;
  }
  header p,
  .elsewhere p {
    color: var(--muted);
    font-size: var(--text-14);
  }
  .elsewhere p {
    padding: 12px 24px 0 52px;
  }
  li,
  .elsewhere {
    border-top: 1px solid var(--line);
    scroll-margin-top: 16px;
  }
  .open {
    background: color-mix(in srgb, var(--ink) 2.5%, transparent);
  }
  li > a {
    display: grid;
    grid-template-columns: 20px 11em 10.5em 1fr auto;
    align-items: center;
    gap: 4px 12px;
    min-height: 44px;
    padding: 8px 24px 8px 20px;
    color: var(--ink);
    font-size: var(--text-14);
    text-decoration: none;
  }
  li > a:hover {
    background: color-mix(in srgb, var(--ink) 4%, transparent);
  }
  a:focus-visible {
    outline-offset: -2px;
    border-radius: var(--radius-control);
  }
  time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  svg {
    ${strokeIcon}
  }
  a[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  .match {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .match b {
    font-weight: 400;
  }
  .none {
    color: var(--muted);
  }
  .repaired b {
    font-weight: 600;
    color: var(--warm);
  }
  .reference {
    color: var(--muted);
    font-size: var(--text-12);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    white-space: nowrap;
  }
  footer {
    padding: 12px 24px;
    border-top: 1px solid var(--line);
  }
  @media print {
    footer {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a svg {
      transition: transform 150ms;
    }
    .new {
      animation: glow 1.8s ease-out;
    }
    @keyframes glow {
      from,
      25% {
        background: color-mix(in srgb, var(--accent) 16%, transparent);
      }
    }
  }
  @container (max-width: 640px) {
    header {
      padding: 14px 16px 10px;
    }
    li > a {
      grid-template-columns: 20px 1fr auto;
      gap: 4px 8px;
      padding: 10px 16px 10px 10px;
    }
    .match {
      grid-column: 2;
      grid-row: 2;
    }
    /* No reference, no column for one: the reason may have its room. */
    .match:has(+ .reference:empty) {
      grid-column: 2 / -1;
    }
    .reference {
      grid-column: 3;
      grid-row: 2;
    }
    report-channel,
    .reference {
      justify-self: end;
    }
    .elsewhere p,
    footer {
      padding-inline: 16px;
    }
  }
`;
