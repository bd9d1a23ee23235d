import { said as lines } from '../../warn.ts';
import type { Check } from '../finding.ts';

/** What the widget had to say in the console. */
export const said: Check = () => [...lines].map((what) => ({ kind: 'bad', what, mend: 'The line says how.' }));
