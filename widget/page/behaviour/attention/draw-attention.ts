import { adoptSheet } from '../../adopt-sheet.ts';
import { warn } from '../../warn.ts';
import type { Behaviour } from '../behaviour.ts';
import { playCue } from './play-cue.ts';

const CUES = ['pulse', 'nudge', 'none'];
const AT_MOST = 12;
/** How long the launcher may stand quietly before its one cue. */
const QUIET_MS = 4_000;

const CSS = `[part~=badge]{position:absolute;inset-block-start:-4px;inset-inline-end:-4px;box-sizing:border-box;
min-inline-size:20px;max-inline-size:9em;block-size:20px;padding-inline:6px;border:2px solid #fff;border-radius:10px;overflow:hidden;
text-overflow:ellipsis;white-space:nowrap;background:var(--hullo-badge-background,#b3261e);color:var(--hullo-on-badge,#fff);
font:600 12px/16px var(--hullo-font-family,system-ui,sans-serif);text-align:center;pointer-events:none}
[part~=badge]:empty{min-inline-size:14px;inline-size:14px;block-size:14px;padding:0;inset-block-start:0;inset-inline-end:0}
:host([placement=inline])>a{position:relative}
@media(forced-colors:active){[part~=badge]{border-color:CanvasText;background:Mark;color:MarkText}}`;

/** Launchers that the visitor has turned to on this page: their badge has done its work. */
const noticed = new WeakMap<Element, string | null>();

/** `badge` and `cue`: a mark on the launcher, and one gentle movement. Both are over with the first interaction. */
export const behave: Behaviour = (host, anchor, signal) => {
  const badge = host.getAttribute('badge');
  const cue = host.getAttribute('cue');
  let drawn: HTMLElement | undefined;
  if (badge !== null && !(noticed.has(host) && noticed.get(host) === badge)) {
    adoptSheet(anchor.getRootNode() as ShadowRoot, CSS);
    drawn = document.createElement('span');
    drawn.setAttribute('part', 'badge');
    const text = badge === 'dot' ? '' : badge.trim();
    // A dot says nothing that could be read out.
    if (!text) drawn.ariaHidden = 'true';
    drawn.textContent = shortened(text);
    anchor.append(drawn);
    signal.addEventListener('abort', () => drawn?.remove());
  }

  const timers = new AbortController();
  signal.addEventListener('abort', () => timers.abort());
  const notice = () => {
    timers.abort();
    drawn?.remove();
    noticed.set(host, badge);
  };
  anchor.addEventListener('click', notice, { signal });
  host.addEventListener('hullo-show', notice, { signal });
  anchor.addEventListener('pointerenter', () => timers.abort(), { signal });
  anchor.addEventListener('focus', () => timers.abort(), { signal });

  if (!cue || cue === 'none' || noticed.has(host)) return;
  if (!CUES.includes(cue)) warn(`cue="${cue}" is not known; use one of: ${CUES.join(', ')}`);
  // With triggers, they say when.
  if (host.hasAttribute('triggers')) return;
  const timer = setTimeout(() => document.visibilityState === 'visible' && playCue(anchor, cue), QUIET_MS);
  timers.signal.addEventListener('abort', () => clearTimeout(timer));
};

function shortened(text: string): string {
  if (/^\d+$/.test(text)) return Number(text) > 99 ? '99+' : String(Number(text));
  const letters = [...text];
  return letters.length > AT_MOST ? `${letters.slice(0, AT_MOST - 1).join('')}…` : text;
}
