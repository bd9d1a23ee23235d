/** How custom properties end that hold a colour, as `--hullo-on-surface`; sizes, shadows and durations end otherwise. */
const NAME = /^([a-z]+-)?(accent|badge|badge-background|focus-ring|surface|muted|outline|panel-background)$/;

/** A name, a hexadecimal number, or a function of plain numbers: nothing in it can lead to an address or to other rules. */
const COLOUR =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\da-z\s.,%/+-]{3,60}\))$/i;

/** Colours of a theme that may be set from outside of the page. */
export const themeColour = {
  /** Whether `--hullo-<name>` holds a colour. */
  isName: (name: string): boolean => NAME.test(name),
  /** Whether a text is a colour and nothing else. A name may still be none that browsers know. */
  isColour: (text: unknown): text is string => typeof text === 'string' && COLOUR.test(text),
};
