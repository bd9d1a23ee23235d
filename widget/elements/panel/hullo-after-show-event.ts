/** The panel has opened, and stands still. Bubbles, and leaves the shadow tree. */
export class HulloAfterShowEvent extends Event {
  /** `opn_...`: the id under which the service knows this opening. */
  readonly id: string;

  constructor(id: string) {
    super('hullo-after-show', { bubbles: true, composed: true });
    this.id = id;
  }
}
