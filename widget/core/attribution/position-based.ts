import type { JourneyModel } from './journey-model.ts';
import { weightedByPosition } from './weighted-by-position.ts';

/** First and last touchpoint take 40 % each, those in between share 20 %; of two, each takes half. */
export const positionBased: JourneyModel = weightedByPosition(0.4, 0.2, 0.4);
