import { svg } from 'lit';

const stroke = (paths: unknown, size = 20) => svg`
  <svg viewBox="0 0 20 20" width=${size} height=${size} fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const phoneIcons = {
  back: stroke(svg`<path d="M12 4l-6 6 6 6"/>`),
  close: stroke(svg`<path d="M5 5l10 10M15 5L5 15"/>`),
  send: stroke(svg`<path d="M10 16V4.5M5 9l5-5 5 5"/>`),
  sent: stroke(svg`<path d="M5 10.5l3.2 3.2L15 7"/>`, 16),
  delivered: stroke(svg`<path d="M1.8 10.5L5 13.7 11.8 7M9.4 13.2l.6.5L16.8 7"/>`, 16),
  refused: stroke(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6.2v4.6M10 13.6v.2"/>`, 16),
  person: stroke(svg`<circle cx="10" cy="6.8" r="3"/><path d="M4 16.5c.6-3.2 2.9-4.8 6-4.8s5.4 1.6 6 4.8"/>`),
  chat: stroke(
    svg`<path d="M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v6.5A1.5 1.5 0 0 1 16 14H9.5L6 17v-3H4a1.5 1.5 0 0 1-1.5-1.5V6A1.5 1.5 0 0 1 4 4.5z"/>`,
    40,
  ),
};
