/** A press left the page: the app came forward, or its page opened. Bubbles, and leaves the shadow tree. */
export class HulloHandoffEvent extends Event {
  /** The `clk_...` of the press. */
  declare readonly id: string;

  constructor(id: string) {
    super('hullo-handoff', { bubbles: true, composed: true });
    this.id = id;
  }
}
