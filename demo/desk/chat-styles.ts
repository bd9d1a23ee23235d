import { css } from 'lit';

export const chatStyles = css`
  .log {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px 14px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .log > :first-child {
    margin-block-start: auto;
  }

  .day,
  .event {
    align-self: center;
    margin: 0;
    color: var(--muted);
    font-size: 12px;
    text-align: center;
    text-wrap: balance;
  }

  .bubble {
    display: grid;
    gap: 2px;
    max-inline-size: 86%;
    margin: 0;
    padding: 8px 12px 6px;
    border-radius: 16px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .bubble.person-side {
    align-self: flex-end;
    border-end-end-radius: 5px;
    background: color-mix(in oklab, var(--channel) 15%, var(--surface));
  }

  .bubble.business-side {
    align-self: flex-start;
    border: 1px solid var(--line);
    border-end-start-radius: 5px;
    background: var(--surface);
  }

  .bubble footer {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: flex-end;
    color: var(--muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .delivered {
    color: var(--channel);
  }

  .refused {
    color: var(--bad);
  }

  .ticks {
    display: grid;
  }

  .refusal {
    display: grid;
    gap: 6px;
    justify-items: start;
    align-self: flex-end;
    max-inline-size: 86%;
    padding: 8px 12px;
    border: 1px solid var(--bad);
    border-radius: 12px;
    background: var(--surface);
    color: var(--bad);
    font-size: 13px;
    overflow-wrap: anywhere;
  }

  .refusal p {
    margin: 0;
  }

  .refusal button {
    padding: 4px 12px;
    border: 1px solid currentcolor;
    border-radius: 999px;
    background: none;
  }

  .typing {
    display: flex;
    gap: 5px;
    align-self: flex-start;
    padding: 13px 14px;
    border: 1px solid var(--line);
    border-radius: 16px;
    border-end-start-radius: 5px;
    background: var(--surface);
  }

  .typing i {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--muted);
  }

  .compose {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: end;
    padding: 10px 10px max(12px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  textarea {
    inline-size: 100%;
    max-block-size: 224px;
    min-block-size: 44px;
    padding: 10px 14px;
    border: 1px solid var(--muted);
    border-radius: 20px;
    background: var(--paper);
    font-size: 16px;
    line-height: 1.4;
    field-sizing: content;
    resize: none;
  }

  textarea:focus-visible {
    border-color: var(--channel);
    outline: 1px solid var(--channel);
    outline-offset: 0;
  }

  .send {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--channel);
    color: var(--on-channel);
  }

  .send:disabled {
    background: var(--line);
    color: var(--muted);
    cursor: default;
  }

  .start {
    display: grid;
    gap: 10px;
    padding: 16px 16px max(20px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .start p {
    margin: 0;
    color: var(--muted);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
  }

  .start button {
    min-block-size: 44px;
    border: 0;
    border-radius: 999px;
    background: var(--channel);
    color: var(--on-channel);
    font-weight: 600;
  }

  @media (prefers-reduced-motion: no-preference) {
    .typing i {
      animation: breathe 1.1s ease-in-out infinite;
    }

    .typing i:nth-child(2) {
      animation-delay: 0.15s;
    }

    .typing i:nth-child(3) {
      animation-delay: 0.3s;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.25;
    }
  }
`;
