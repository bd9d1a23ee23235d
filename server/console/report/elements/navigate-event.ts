/** The reader wants another view of the page; `search` is its address. */
export class NavigateEvent extends Event {
  static readonly type = 'report-navigate';
  readonly search: string;

  constructor(search: string) {
    super(NavigateEvent.type, { bubbles: true, composed: true });
    this.search = search;
  }
}
