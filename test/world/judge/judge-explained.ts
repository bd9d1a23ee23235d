import { Dice } from '../dice.ts';
import { MINUTE_MS } from '../plan/stage.ts';
import { type Finding, none, tells } from './finding.ts';
import type { Pair } from './judge-matches.ts';
import type { WorldApi } from './world-api.ts';

const SAMPLE = 300;
/** A clock that is wrong by up to ten minutes is believed, so that two deliveries tell one time. */
const CLOCK_MS = 10 * MINUTE_MS + 1_000;

/** Whether single conversations are explained as the reports count them. */
export async function judgeExplained(api: WorldApi, pairs: readonly Pair[], seed: number): Promise<Finding[]> {
  const sample = new Dice(seed).shuffled(pairs).slice(0, SAMPLE);
  let wrong = 0;
  for (const { entry, truth } of sample) {
    const { click, journey, ...rest } = await api.explain(truth.site, entry.id);
    const models = Object.keys(journey[0]?.credits ?? {});
    const sumsUp = models.every(
      (model) => Math.abs(journey.reduce((sum, { credits }) => sum + (credits[model] ?? 0), 0) - 1) < 1e-9,
    );
    const last = journey.at(-1);
    const origin = last && [last.source, last.medium, last.campaign].join(' / ');
    const isSame = rest.id === entry.id && rest.clickId === entry.clickId && rest.at === truth.at;
    const isClick =
      entry.clickId === null ||
      (click !== null &&
        truth.click !== undefined &&
        Math.abs(click.at - truth.click.at) <= CLOCK_MS &&
        origin === truth.click.origin.join(' / '));
    if (!sumsUp || !isSame || !isClick) wrong++;
  }
  return [tells('conversations explained', sample.length), none('- otherwise than they are counted', wrong)];
}
