/** The panel is about to close; cancelled, it stays open. Bubbles, and leaves the shadow tree. */
export class HulloHideEvent extends Event {
  /** What closes it. All but `call` are the visitor's doing. */
  readonly cause: 'launcher' | 'close-button' | 'escape' | 'outside' | 'call';

  constructor(cause: HulloHideEvent['cause']) {
    super('hullo-hide', { bubbles: true, composed: true, cancelable: true });
    this.cause = cause;
  }
}
