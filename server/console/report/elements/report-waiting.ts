import { css, html, LitElement } from 'lit';
import type { Funnel } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { strokeIcon } from '../../styles/stroke-icon.ts';
import type { FunnelStep } from '../figures/funnel-step.ts';
import { funnelSteps } from '../figures/funnel-steps.ts';
import { isMeasured } from '../figures/is-measured.ts';

/** No conversation ever yet: says which step is next and what the reader can do to make it happen. */
export class ReportWaiting extends LitElement {
  static override properties = { funnel: { attribute: false } };

  declare funnel: Funnel;

  protected override render() {
    const { funnel } = this;
    const done = (step: FunnelStep) => funnel[step] > 0 || !isMeasured(funnel, step);
    const next = funnelSteps.find((step) => !done(step)) ?? 'conversations';
    return html`
      <svg class="bubble" viewBox="0 0 64 56" aria-hidden="true">
        <path d="M14 4h36a10 10 0 0 1 10 10v16a10 10 0 0 1-10 10H30L17 51V40h-3A10 10 0 0 1 4 30V14A10 10 0 0 1 14 4Z" />
        <circle cx="21" cy="22" r="3" />
        <circle cx="32" cy="22" r="3" />
        <circle cx="43" cy="22" r="3" />
      </svg>
      <div>
        <h2>${strings.waiting[next].title}</h2>
        <p>${strings.waiting[next].text}</p>
        <ol>
          ${funnelSteps.map((step) => this.#step(step, done(step) ? 'done' : step === next ? 'next' : 'later'))}
        </ol>
      </div>
    `;
  }

  #step(step: FunnelStep, state: 'done' | 'next' | 'later') {
    const said = { done: strings.waitingDone, next: strings.waitingNext, later: '' }[state];
    return html`<li class=${state} aria-current=${state === 'next' ? 'step' : 'false'}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <path d=${state === 'done' ? 'm6.5 10.2 2.4 2.4 4.6-5' : ''} />
      </svg>
      ${strings.waitingSteps[step]} <span class="unseen">${said}</span>
    </li>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        container-type: inline-size;
        display: flex;
        gap: 20px;
        align-items: start;
        padding: 24px;
        border: 1px dashed color-mix(in srgb, var(--accent) 55%, var(--line));
        border-radius: var(--radius-card);
        background: color-mix(in srgb, var(--accent) 5%, var(--surface));
      }
      :host > div {
        flex: 1;
        min-width: 0;
      }
      .bubble {
        flex: none;
        width: 56px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
        stroke-linejoin: round;
      }
      .bubble circle {
        fill: var(--accent);
        stroke: none;
      }
      h2 {
        font-size: var(--text-16);
        font-weight: 600;
      }
      p {
        color: var(--muted);
        font-size: var(--text-14);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        margin-top: 12px;
        font-size: var(--text-14);
      }
      li {
        display: flex;
        align-items: center;
        gap: 6px;
        color: var(--muted);
      }
      .next {
        color: var(--ink);
        font-weight: 600;
      }
      li svg {
        ${strokeIcon}
      }
      .next circle {
        stroke: var(--accent);
        stroke-dasharray: 3 3.283;
      }
      .done circle {
        fill: var(--accent);
        stroke: var(--accent);
      }
      .done path {
        stroke: var(--on-accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .bubble circle {
          animation: type 1.8s ease-in-out infinite;
        }
        .bubble circle:nth-of-type(2) {
          animation-delay: 0.2s;
        }
        .bubble circle:nth-of-type(3) {
          animation-delay: 0.4s;
        }
        @keyframes type {
          0%,
          60%,
          100% {
            opacity: 0.35;
          }
          30% {
            opacity: 1;
          }
        }
      }
      @media (max-width: 520px) {
        :host {
          gap: 14px;
          padding: 16px;
        }
        .bubble {
          width: 40px;
        }
        ol {
          flex-direction: column;
        }
      }
    `,
  ];
}
