/** One request and the ids that it is about. */
export interface Sent {
  readonly table: 'events' | 'messages' | 'conversions';
  /** Keys under which its rows have to be found. */
  readonly ids: readonly string[];
  readonly request: Buffer;
}
