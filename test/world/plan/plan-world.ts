import { Dice } from '../dice.ts';
import { planNoise } from './plan-noise.ts';
import { planPerson } from './plan-person.ts';
import { planVisits } from './plan-visits.ts';
import { Stage } from './stage.ts';
import type { World } from './truth.ts';

/**
 * Everything that happens in the world, and what it really was.
 * @param conversations about how many start; those that come back after silent days are not counted
 */
export function planWorld(seed: number, conversations: number): World {
  const stage = new Stage(new Dice(seed));
  for (let i = 0; i < conversations; i++) planPerson(stage);
  planVisits(stage, Math.ceil(conversations / 80));
  planNoise(stage, Math.ceil(conversations / 20));
  return stage;
}
