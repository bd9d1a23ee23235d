import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';

/** Every model in the order in which it is offered, the plainest first. A test holds this to the models that exist. */
export const modelNames: readonly AttributionModelName[] = [
  'last-click',
  'first-click',
  'last-non-direct',
  'linear',
  'time-decay',
  'position-based',
  'j-shaped',
  'inverse-j',
  'markov',
  'shapley',
];
