/** How one custom property is set in the playground. */
export interface Control {
  /** The property's full name. */
  readonly name: `--hullo-${string}`;
  readonly label: string;
  readonly group: 'Colours' | 'Shape' | 'Type and motion';
  readonly kind: 'colour' | 'number' | 'choice';
  /** What holds where neither the theme nor the visitor says anything: what a number control shows. */
  readonly fallback?: string;
  /** For numbers. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** For numbers: `px`, `ms`, or none. */
  readonly unit?: string;
  /** For choices: label and value. */
  readonly choices?: readonly (readonly [label: string, value: string])[];
}
