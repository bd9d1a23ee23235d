import type { Touchpoint } from '../../../widget/core/visit/touchpoint.ts';

/** Touchpoints from pairs of source and time. */
export const aJourney = (touches: readonly (readonly [source: string, at: number])[]): readonly Touchpoint[] =>
  touches.map(([source, at]) => ({ at, source, medium: '', campaign: '', term: '', content: '' }));
