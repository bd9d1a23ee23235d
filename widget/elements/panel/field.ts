export const FIELD_TYPES = ['text', 'email', 'tel', 'number', 'date', 'textarea', 'select', 'checkbox'] as const;

/** Something asked before the chat; the answer goes into the message. */
export interface Field {
  /** As in `{field:name}`. */
  readonly name: string;
  readonly label: string;
  readonly type: (typeof FIELD_TYPES)[number];
  readonly required: boolean;
  /** Of a `select`. */
  readonly options: readonly string[];
}
