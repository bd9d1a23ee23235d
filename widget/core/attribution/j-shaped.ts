import type { JourneyModel } from './journey-model.ts';
import { weightedByPosition } from './weighted-by-position.ts';

/** The last touchpoint takes 60 %, the first 20 %, those in between share 20 %; of two, 75 % goes to the last. */
export const jShaped: JourneyModel = weightedByPosition(0.2, 0.2, 0.6);
