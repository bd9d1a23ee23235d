/** An impression or click as it is kept. */
export interface EventRow {
  readonly id: string;
  readonly type: 'impression' | 'click';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly channel: string;
  readonly destination: string;
  readonly position: string;
  readonly page: string;
  readonly visitor: string;
  readonly device: string;
  readonly browser: string;
  readonly os: string;
  /** `Landing[]` as JSON. */
  readonly landings: string;
  readonly reference: string | null;
}
