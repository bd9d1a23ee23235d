const script = (text: string) => `<script>${text}</script>`;

/** Scripts that a page may have in its head, before anything of ours. */
export const heads = {
  /** The class never arrives: what works on such a page works without Lit. */
  withoutClass: script('customElements.define = () => {}'),
  /** Keeps what is said in the console, and what goes wrong, in `window.lines`. */
  listening: script(`window.lines = [];
    for (const level of ['warn', 'error']) console[level] = (...words) => lines.push(words.join(' '));
    addEventListener('error', (event) => lines.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => lines.push('rejection: ' + event.reason));`),
  /** Storage and cookies throw, as in a sandbox and, of storage, with third-party data switched off. */
  storageDenied: script(`for (const [of, name] of [[window, 'localStorage'], [document, 'cookie']])
    Object.defineProperty(of, name, { get() { throw new DOMException('denied', 'SecurityError') } })`),
  /** sendBeacon takes nothing. */
  beaconRefused: script('navigator.sendBeacon = () => false'),
  /** What the oldest libraries did to pages. */
  alteredPrototypes: script(`Array.prototype.toJSON = function () { return 'array' };
    Object.prototype.toJSON = undefined;
    Array.prototype.remove = function () {};
    Object.prototype.extend = function () {};
    String.prototype.strip = function () { return this };
    Function.prototype.bind = function (self) { const f = this; return function () { return f.apply(self, arguments) } };`),
} as const;
