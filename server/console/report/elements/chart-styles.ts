import { css } from 'lit';

export const chartStyles = css`
  .readout {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-height: 42px;
    padding: 8px 16px;
    color: var(--muted);
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  .said {
    color: var(--ink);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key::before {
    content: '';
    width: 18px;
    border-top: 2px solid var(--accent);
  }
  .key.beside::before {
    border-top: 2px dashed var(--muted);
  }
  .key.young::before {
    height: 12px;
    border: 0;
    background: repeating-linear-gradient(-45deg, var(--muted) 0 1px, transparent 1px 4px);
  }
  /* Where colours are forced, a gradient is none. */
  @media (forced-colors: active) {
    .key.young::before {
      background: repeating-linear-gradient(-45deg, CanvasText 0 1px, transparent 1px 4px);
      forced-color-adjust: none;
    }
  }
  .plot {
    height: 260px;
    overflow: hidden;
    border-radius: var(--radius-control);
    touch-action: pan-y;
    cursor: crosshair;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  .grid {
    stroke: var(--line);
  }
  .area {
    fill: var(--accent);
    fill-opacity: 0.08;
  }
  .own,
  .beside {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .beside {
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-dasharray: 5 5;
  }
  .hatch {
    stroke: var(--muted);
    stroke-opacity: 0.45;
  }
  .mark {
    stroke: var(--muted);
  }
  .flag line {
    stroke: var(--warm);
    stroke-dasharray: 2 3;
  }
  .flag path {
    fill: var(--warm);
  }
  .dot {
    fill: var(--accent);
    stroke: var(--surface);
    stroke-width: 2;
  }
  .dot.before {
    fill: var(--muted);
  }
  text {
    fill: var(--muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .tick {
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  @media print {
    .own {
      stroke: #000;
    }
  }
`;
