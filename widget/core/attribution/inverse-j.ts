import type { JourneyModel } from './journey-model.ts';
import { weightedByPosition } from './weighted-by-position.ts';

/** The first touchpoint takes 60 %, the last 20 %, those in between share 20 %; of two, 75 % goes to the first. */
export const inverseJ: JourneyModel = weightedByPosition(0.6, 0.2, 0.2);
