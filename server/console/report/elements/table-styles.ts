import { css } from 'lit';
import { strokeIcon } from '../../styles/stroke-icon.ts';

/** Wide: five columns. Narrow: medium and campaign move under the source, which leaves three columns for a thumb. */
export const tableStyles = css`
  :host {
    container-type: inline-size;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
    overflow: hidden;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--text-14);
  }
  .head {
    display: grid;
    gap: 8px;
    padding: 16px 24px 12px;
  }
  h2 {
    font-size: var(--text-16);
    font-weight: 600;
  }
  .head p {
    color: var(--muted);
    font-size: var(--text-12);
  }
  .head .lacking {
    color: var(--warm);
    font-size: var(--text-14);
  }
  small {
    display: block;
    color: var(--muted);
    font-size: var(--text-12);
    font-weight: 400;
  }
  th,
  td {
    height: 44px;
    padding: 8px 12px;
    font-weight: 400;
    text-align: start;
  }
  tr > :first-child {
    padding-inline-start: 24px;
  }
  tr > :last-child {
    padding-inline-end: 24px;
  }
  tr {
    border-top: 1px solid var(--line);
  }
  thead th {
    height: 32px;
    padding-block: 4px;
    color: var(--muted);
    font-size: var(--text-12);
    vertical-align: bottom;
  }
  thead .clicks {
    width: 14%;
  }
  thead .conversations {
    width: 22%;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  tbody .source {
    font-weight: 600;
  }
  .under {
    display: none;
  }
  .measure {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .bar {
    flex: none;
    width: 96px;
    height: 6px;
    fill: var(--accent);
  }
  .honest .bar {
    fill: var(--muted);
  }
  .none {
    color: var(--muted);
  }
  /* These heads have more to say than their column is wide, and nothing stands beside them. */
  .wide {
    width: 250%;
  }
  span.wide {
    display: block;
  }
  button {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: -8px 0 -8px -8px;
    padding: 8px 8px 8px 4px;
    border: 0;
    border-radius: var(--radius-control);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  button.wide {
    width: max-content;
    max-width: 250%;
  }
  button:hover {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  button svg {
    flex: none;
    ${strokeIcon}
  }
  button[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    button svg {
      transition: transform 150ms;
    }
  }
  .reason {
    border-top-color: transparent;
    background: color-mix(in srgb, var(--ink) 2.5%, transparent);
  }
  .reason .source {
    padding-inline-start: 40px;
    font-weight: 400;
  }
  .empty td {
    color: var(--muted);
    text-align: center;
  }
  tfoot tr > * {
    font-weight: 600;
  }
  tfoot tr {
    border-top: 2px solid var(--line);
  }
  .bone {
    width: 60%;
  }
  .foot {
    display: flex;
    justify-content: end;
    padding: 6px 20px;
    border-top: 1px solid var(--line);
  }
  thead .cost {
    width: 10.5%;
    white-space: normal;
  }
  .costly thead .clicks {
    width: 10%;
  }
  .costly .bar {
    display: none;
  }
  /* What does not fit overflows at its end, away from the figures above it: nine digits of a total need the room. */
  .costly .number {
    padding-inline-start: 0;
  }
  .costly .measure {
    justify-content: end;
  }
  .costly:not(.compared) thead .conversations {
    width: 12%;
  }
  .wrong {
    padding: 12px 24px;
    border-top: 1px solid var(--line);
    color: var(--warm);
    font-size: var(--text-14);
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
  @container (max-width: 760px) {
    .cost {
      display: none;
    }
    tr > :nth-last-child(1 of :not(.cost)) {
      padding-inline-end: 24px;
    }
    .bar {
      width: 40px;
    }
  }
  @container (max-width: 520px) {
    /* The figures take what they need, the names what is left. */
    table {
      table-layout: auto;
    }
    .source {
      width: 100%;
      max-width: 0;
    }
    thead .clicks,
    thead .conversations {
      width: auto;
    }
    .head {
      padding: 14px 16px 10px;
    }
    .detail,
    .bar {
      display: none;
    }
    tr > :first-child {
      padding-inline-start: 16px;
    }
    tr > :nth-last-child(1 of :not(.cost)) {
      padding-inline-end: 16px;
    }
    th,
    td {
      padding-inline: 6px;
    }
    .measure {
      justify-content: end;
    }
    .under {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      color: var(--muted);
      font-size: var(--text-12);
      font-weight: 400;
    }
    .under report-name {
      max-width: 100%;
    }
    .wide {
      width: auto;
    }
    /* Nothing was clicked in these lines: their words may have the room of that column too. */
    .wordy .wide,
    .wordy button.wide {
      width: calc(100% + 48px);
      max-width: none;
    }
    .wordy .none {
      visibility: hidden;
    }
    .wordy td:last-child .none {
      visibility: visible;
    }
    .reason .source {
      padding-inline-start: 24px;
    }
  }
  @container (max-width: 330px) {
    /* Nine digits twice, and room for a name beside them. */
    .number {
      font-size: var(--text-12);
    }
  }
`;
