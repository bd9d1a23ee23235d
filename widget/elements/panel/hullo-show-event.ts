/** The panel is about to open; cancelled, it stays closed. Bubbles, and leaves the shadow tree. */
export class HulloShowEvent extends Event {
  /** A press on the launcher, or a script: `show()`, `open`, a trigger. */
  readonly cause: 'launcher' | 'call';

  constructor(cause: HulloShowEvent['cause']) {
    super('hullo-show', { bubbles: true, composed: true, cancelable: true });
    this.cause = cause;
  }
}
