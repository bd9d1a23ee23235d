import type { Shade } from '#core/themes/theme.ts';

/** What the visitor of the playground has chosen. */
export interface PlaygroundState {
  /** Name of the theme that was started from. */
  readonly theme: string;
  /** The page around the preview. */
  readonly view: 'desk' | 'phone';
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** What differs from the theme, by full property name. A colour may differ in one scheme only. */
  readonly changes: Readonly<Record<string, string | Partial<Shade>>>;
}
