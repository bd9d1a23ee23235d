import type { SiteSettings } from '../site-settings.ts';

/** A label and its meaning as somebody types it: every field a text, empty where nothing is said. */
export interface TypedLabel {
  readonly label: string;
  readonly kind: string;
  /** What reports call it; empty: as the label. */
  readonly name: string;
  readonly value: string;
  readonly currency: string;
}

type Known = SiteSettings['labels'][number];

/** A meaning that holds, to be typed on. */
export const typedLabel = ({ label, kind, name, value, currency }: Known): TypedLabel => ({
  label,
  kind,
  name: name === label ? '' : name,
  value: value ?? '',
  currency: currency ?? '',
});

/** What the API is given: lines without a word are none, and what is empty is left out. */
export function givenLabels(lines: readonly TypedLabel[], currency: string): readonly object[] {
  return lines
    .filter(({ label, name, value }) => `${label}${name}${value}`.trim() !== '')
    .map((line) => {
      const [label, name, value] = [line.label.trim(), line.name.trim(), line.value.trim()];
      return {
        label,
        kind: line.kind,
        ...(name && { name }),
        ...(value && { value, currency: line.currency.trim().toUpperCase() || currency }),
      };
    });
}
