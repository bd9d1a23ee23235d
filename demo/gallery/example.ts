/** One state of an element, with the markup that brings it about. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** What to look at, or when one wants this. */
  readonly note?: string;
  /** As an owner writes it. */
  readonly markup: string;
  /** What goes into the page's style sheet with it. */
  readonly css?: string;
  /** Pages of its own to stand in, for what floats, opens or fails; without one it stands in the gallery itself. */
  readonly frames?: readonly Frame[];
}

export interface Frame {
  readonly size: 'desk' | 'phone' | 'strip';
  readonly scheme?: 'light' | 'dark';
  /** The page's language; some are written from right to left. */
  readonly lang?: string;
  /** Instead of the example's, where only one scheme is to be shown. */
  readonly css?: string;
  /** The frame runs no script: it shows `without-script.html`, which holds the same markup. */
  readonly withoutScript?: boolean;
  /** Shows what the widget says in the console. */
  readonly console?: boolean;
  /** Presses "Show QR code" once the panel is open. */
  readonly scans?: boolean;
}
