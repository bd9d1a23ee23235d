/** What must be told from what: the names of two properties, and the least contrast. */
export interface Pair {
  readonly label: string;
  readonly mark: string;
  readonly ground: string;
  readonly least: number;
  /** What the widget does where it is less. */
  readonly otherwise: string;
}

const MENDED = 'the widget takes white or black instead';
const SHOWN = 'choose another';

export const pairs: readonly Pair[] = [
  { label: 'Label on the button', mark: '--hullo-on-accent', ground: '--hullo-accent', least: 4.5, otherwise: MENDED },
  { label: 'Text in the panel', mark: '--hullo-on-surface', ground: '--hullo-surface', least: 4.5, otherwise: MENDED },
  { label: 'Quieter text', mark: '--hullo-muted', ground: '--hullo-surface', least: 4.5, otherwise: MENDED },
  { label: 'Button on the panel', mark: '--hullo-accent', ground: '--hullo-surface', least: 3, otherwise: SHOWN },
  { label: 'Focus ring', mark: '--hullo-focus-ring', ground: '--hullo-surface', least: 3, otherwise: SHOWN },
  { label: 'Badge', mark: '--hullo-on-badge', ground: '--hullo-badge-background', least: 4.5, otherwise: SHOWN },
];
