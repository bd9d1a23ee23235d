import { generate } from 'lean-qr/nano';

/** Light modules that must surround a code, or some cameras do not find it. */
const QUIET = 4;

/** A code as one SVG path: its dark squares in a box of `size` by `size`, the quiet zone included. */
export function qrCode(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  }
  return { size: code.size + 2 * QUIET, path };
}
