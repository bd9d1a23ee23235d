import { css } from 'lit';

export const phoneStyles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 10px;
    min-block-size: 0;
  }

  .body {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    min-block-size: 0;
    overflow: hidden;
    border: 7px solid var(--edge);
    border-radius: 40px;
    background: var(--paper);
    box-shadow: 0 12px 32px rgb(23 32 28 / 0.14);
  }

  :host([sheet]) .body {
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  [data-channel] {
    --channel: var(--accent);
  }

  [data-channel='whatsapp'] {
    --channel: var(--whatsapp);
  }

  [data-channel='messenger'] {
    --channel: var(--messenger);
  }

  .status {
    display: flex;
    justify-content: space-between;
    padding: 9px 24px 3px;
    background: var(--surface);
    color: var(--muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .head {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    gap: 10px;
    align-items: center;
    min-block-size: 60px;
    padding: 4px 14px 8px 6px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .head.plain {
    grid-template-columns: 1fr auto;
    padding-inline-start: 20px;
  }

  h2 {
    margin: 0;
    overflow: hidden;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .plain h2 {
    font-size: 20px;
  }

  .head p {
    margin: 0;
    color: var(--muted);
    font-size: 13px;
    line-height: 1.3;
  }

  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
  }

  .icon-button:hover {
    background: var(--line);
  }

  .avatar {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--channel);
    color: var(--on-channel);
    font-size: 17px;
    font-weight: 600;
  }

  .chats {
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  .chats button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    padding: 12px 20px;
    border: 0;
    border-block-end: 1px solid var(--line);
    background: none;
    text-align: start;
  }

  .chats button:hover {
    background: var(--surface);
  }

  .chats span {
    min-inline-size: 0;
  }

  .chats strong,
  .chats small {
    display: block;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chats small {
    color: var(--muted);
    font-size: 13px;
    font-weight: 400;
  }

  .empty {
    display: grid;
    gap: 12px;
    place-content: center;
    justify-items: center;
    padding: 32px;
    color: var(--muted);
    text-align: center;
    text-wrap: balance;
  }

  .empty p {
    margin: 0;
  }

  .person {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding-inline: 12px;
    color: var(--muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .person span {
    display: flex;
    gap: 6px;
    align-items: center;
    white-space: nowrap;
  }

  .person button {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--muted);
    border-radius: 999px;
    background: none;
    color: var(--ink);
    white-space: nowrap;
  }

  .person button:hover {
    background: var(--surface);
  }
`;
