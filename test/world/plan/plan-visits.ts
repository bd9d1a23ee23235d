import { BROWSER } from '../../server/test-service.ts';
import type { Dice } from '../dice.ts';
import { newcomer, say } from './plan-person.ts';
import { MINUTE_MS, type Stage } from './stage.ts';
import type { TrueClick, TrueVisit } from './truth.ts';
import { prefilled } from './words.ts';
import { LINK_CHANNEL } from './world-sites.ts';
import { slip, spell } from './write-code.ts';

/** Who calls a link without having pressed anything. */
const NOBODY: readonly [Pick<TrueVisit, 'headers' | 'method'>, ...Pick<TrueVisit, 'headers' | 'method'>[]] = [
  { method: 'HEAD', headers: { 'user-agent': BROWSER } },
  { method: 'GET', headers: { 'user-agent': BROWSER, 'sec-purpose': 'prefetch;prerender' } },
  { method: 'GET', headers: { 'user-agent': BROWSER, purpose: 'preview' } },
  { method: 'GET', headers: { 'user-agent': 'WhatsApp/2.23.20.0 A' } },
  { method: 'GET', headers: { 'user-agent': 'TelegramBot (like TwitterBot)' } },
];

/** People at a poster, who are sent to the chat by a tracked link, and robots that look where it leads. */
export function planVisits(stage: Stage, people: number): void {
  const { dice } = stage;
  for (let i = 0; i < people; i++) {
    const site = stage.site();
    const place = site.places.find(({ platform }) => platform === LINK_CHANNEL);
    if (!place) continue;
    const at = stage.arrival();
    const origin = ['poster', 'print', 'station'] as const;
    const click: TrueClick = { site, place, at, reference: '', isTold: true, origin };
    stage.clicks.push(click);
    stage.visits.push({ site, at, method: 'GET', headers: { 'user-agent': BROWSER }, click });
    for (let looks = dice.below(3); looks > 0; looks--) {
      stage.visits.push({ site, at: at + dice.below(5_000), ...dice.pick(NOBODY) });
    }
    const fate = dice.weighted({ intact: 70, slip: 12, deleted: 18 });
    const due = fate === 'deleted' ? 'none' : 'click';
    const write = fate === 'slip' ? slip : spell;
    // The code is known when the link has been followed, which is before anything is delivered.
    const words = (own: Dice) =>
      fate === 'deleted'
        ? { text: 'Hello', ref: '' }
        : { text: prefilled(click.reference, write(click.reference, own), own), ref: '' };
    say(stage, newcomer(stage, site, place), at + 5_000 + dice.around(3 * MINUTE_MS), fate, due, words, click);
  }
}
