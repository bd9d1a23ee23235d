/** The panel has closed. Bubbles, and leaves the shadow tree. */
export class HulloAfterHideEvent extends Event {
  constructor() {
    super('hullo-after-hide', { bubbles: true, composed: true });
  }
}
