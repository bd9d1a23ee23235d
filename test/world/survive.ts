import { readEvidence } from '../../widget/core/conversation/read-evidence.ts';
import { matchStart } from '../../widget/core/matching/match-start.ts';
import { Dice } from './dice.ts';
import { expectedStarts } from './judge/expected-starts.ts';
import { estimateSurvival, type SurvivalRun } from './judge/judge-survival.ts';
import { planWorld } from './plan/plan-world.ts';

const LOOKBACK_DAYS = 30;

/**
 * A world of its own, matched by the core alone: of the WhatsApp conversations that a told click truly led to, those
 * whose reference is found, and what an audit of some makes of the rest.
 */
export function survive(seed: number, conversations: number, audited: number): SurvivalRun {
  const dice = new Dice(seed);
  const genuine = [...expectedStarts(planWorld(seed, conversations)).values()].filter(
    ({ place, fate, click }) =>
      place.platform === 'whatsapp' && click?.isTold && !['forwarded', 'astray', 'expired'].includes(fate),
  );
  const isKept = genuine.map((message) => {
    const { click, place, person, at } = message;
    if (!click) return false;
    const start = { at, contact: person, channel: place.platform, destinations: [place.id, place.link] };
    const known = {
      id: 'clk',
      reference: click.reference,
      at: click.at,
      channel: place.platform,
      destination: place.link,
    };
    const evidence = readEvidence(message.say());
    return matchStart(start, evidence, click.reference ? [known] : [], [], LOOKBACK_DAYS).clickId !== undefined;
  });
  return estimateSurvival(isKept, audited, dice);
}
