import { generate } from 'lean-qr/nano';

/** Light modules that must surround a code, or some cameras do not find it. */
const QUIET = 4;

/** A code to scan as one SVG path, in a box of `size` by `size`. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return { size: code.size + 2 * QUIET, path };
}
