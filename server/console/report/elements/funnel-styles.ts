import { css } from 'lit';

/** Wide: figures above one drawn band, rates below its tapers. Narrow: a list with a bar a step. */
export const funnelStyles = css`
  :host {
    position: relative;
    container-type: inline-size;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--surface);
    overflow: hidden;
  }
  ol {
    display: grid;
    grid-template: auto 96px auto / repeat(6, 1fr);
    row-gap: 16px;
    padding: 20px 0 16px;
  }
  .step {
    grid-row: 1;
    display: grid;
    padding-inline: 24px;
  }
  .impressions {
    grid-column: 1 / 3;
  }
  .clicks {
    grid-column: 3 / 5;
  }
  .conversations {
    grid-column: 5 / 7;
  }
  .step + .rate + .step {
    border-inline-start: 1px solid var(--line);
  }
  .label {
    font-size: var(--text-14);
    font-weight: 600;
  }
  .figure {
    min-height: 1.15em;
    font-size: var(--text-40);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  .figure .bone {
    width: 2.2em;
    margin-top: 0.15em;
  }
  .gap {
    display: flex;
    align-items: center;
    color: var(--muted);
    font-size: var(--text-20);
    font-weight: 400;
    letter-spacing: 0;
    min-height: 2.3em;
  }
  .hint {
    color: var(--muted);
    font-size: var(--text-12);
  }
  .bar {
    display: none;
  }
  .rate {
    grid-row: 3;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    color: var(--muted);
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  .rate b {
    color: var(--ink);
    font-weight: 600;
  }
  .to-clicks {
    grid-column: 2 / 4;
  }
  .to-conversations {
    grid-column: 4 / 6;
  }
  .arrow {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .band {
    position: absolute;
    inset-inline: 0;
    bottom: calc(16px + 16px + 21px);
    width: 100%;
    height: 96px;
    fill: var(--accent);
  }
  path.impressions {
    fill-opacity: 0.18;
  }
  path.clicks {
    fill-opacity: 0.5;
  }
  .bar .track {
    fill: var(--line);
    fill-opacity: 0.6;
  }
  .bar .fill {
    fill: var(--accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .band path {
      transition: d 300ms ease-out;
    }
    .bar rect {
      transition: width 300ms ease-out;
    }
  }
  @media (forced-colors: active) {
    .band,
    .bar .fill {
      fill: CanvasText;
    }
  }
  @container (max-width: 640px) {
    ol {
      display: block;
      padding: 16px;
    }
    .band {
      display: none;
    }
    .step {
      grid-template-columns: 1fr auto;
      align-items: baseline;
      padding: 0;
    }
    .step + .rate + .step {
      border: 0;
    }
    .label {
      grid-column: 1;
    }
    .hint {
      grid-column: 1;
      grid-row: 2;
    }
    .figure {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: center;
      font-size: var(--text-28);
      text-align: end;
    }
    .gap {
      font-size: var(--text-14);
      min-height: 0;
    }
    .bar {
      display: block;
      grid-column: 1 / -1;
      width: 100%;
      height: 8px;
      margin-top: 8px;
    }
    .rate {
      justify-content: start;
      padding-block: 8px;
    }
    .arrow {
      transform: rotate(90deg);
    }
  }
`;
