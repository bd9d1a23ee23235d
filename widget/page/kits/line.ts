import { line } from '../../core/channels/line.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: line,
  words: 'Chat on LINE',
  // A bubble with lines: our own drawing, for LINE (a trademark of its owner, who is not behind this). An owner with the
  // official file puts it in the `icon` slot.
  icon: 'M12 2.5C6.5 2.5 2 6 2 10.3c0 3.9 3.6 7.1 8.5 7.7.8.2.5 1.8.3 3.5 4-2 11.2-5.7 11.2-11.2 0-4.3-4.5-7.8-10-7.8zM7 8h10v2H7zm0 4h7v2H7z',
  accent: '#067d38',
};
