import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { modelNames } from './model-names.ts';

/** The model of this name; undefined when there is none. */
export function readModel(text: unknown): AttributionModelName | undefined {
  return modelNames.find((name) => name === text);
}
