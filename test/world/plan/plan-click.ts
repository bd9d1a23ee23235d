import { newId } from '../../../widget/core/new-id.ts';
import { mintReference } from '../../../widget/core/reference/mint-reference.ts';
import type { Landing } from '../../../widget/core/visit/landing.ts';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { BROWSER } from '../../server/test-service.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Stage } from './stage.ts';
import type { TrueClick } from './truth.ts';
import type { Place, WorldSite } from './world-sites.ts';

const CONSENT = 0.35;
/** Clocks of visitors: most are right, some are minutes off, a few are in another zone or year. */
const SKEWS_MS = { right: 0, slow: -4 * MINUTE_MS, fast: 7 * MINUTE_MS, zone: 3 * HOUR_MS, wild: -400 * DAY_MS };

interface Press {
  readonly site: WorldSite;
  readonly place: Place;
  readonly at: number;
  /** Whether its beacon ever arrives. */
  readonly isTold?: boolean;
  readonly reference?: string;
}

/** Customers of a carrier who share an address for some hours. */
const SHARED_FOR_MS = 6 * HOUR_MS;
const SHARED_AT_ONCE = 64;

/** A visit that ends with a press on the launcher, as the visitor's page tells it. */
export function planClick(stage: Stage, { site, place, at, isTold = true, reference }: Press): TrueClick {
  const { dice } = stage;
  const [landing, origin] = campaign(stage);
  const began = at - Math.ceil(Math.min(dice.around(4 * MINUTE_MS), 20 * MINUTE_MS)) - 2_000;
  const isConsented = dice.chance(CONSENT);
  const skewMs = SKEWS_MS[dice.weighted({ right: 85, slow: 5, fast: 5, zone: 4, wild: 1 })];
  const landings = [...(isConsented ? earlier(stage, began) : []), { ...landing, at: began }].map((one) => ({
    ...one,
    at: one.at + skewMs,
  }));
  const own = reference ?? mintReference(at, dice.bytes);
  const event = (type: LauncherEvent['type'], when: number): LauncherEvent => ({
    id: newId(type === 'click' ? 'clk' : 'imp', when, dice.bytes),
    type,
    at: when + skewMs,
    channel: place.platform as LauncherEvent['channel'],
    destination: place.link,
    position: 'floating',
    page: `${site.origin}/frames/${dice.below(50)}`,
    ...(type === 'click' && { reference: own }),
    landings,
  });
  const pressed = event('click', at);
  const address = sharedAddress(stage, at);
  const visitorId = isConsented ? `visitor-${stage.nextNumber()}` : '';
  const tell = (one: LauncherEvent, when: number, isLate: boolean) => {
    const first = when + (isLate ? Math.min(dice.around(DAY_MS), 6 * DAY_MS) : 100);
    const deliveries = dice.chance(0.05) ? [first, first + dice.around(HOUR_MS)] : [first];
    stage.beacons.push({ site, event: one, skewMs, visitorId, address, userAgent: BROWSER, deliveries });
  };
  tell(event('impression', began + 1_000), began + 1_000, false);
  // A page that was closed too soon keeps the click for the next visit.
  if (isTold) tell(pressed, at, dice.chance(0.04));
  const click: TrueClick = { site, place, at, reference: own, id: pressed.id, isTold, origin };
  stage.clicks.push(click);
  return click;
}

function sharedAddress({ dice }: Stage, at: number): string {
  const number = Math.floor(at / SHARED_FOR_MS) * SHARED_AT_ONCE + dice.below(SHARED_AT_ONCE);
  return `100.${64 + ((number >> 16) & 63)}.${(number >> 8) & 255}.${number & 255}`;
}

function campaign({ dice }: Stage): readonly [Omit<Landing, 'at'>, TrueClick['origin']] {
  const number = dice.weighted(Object.fromEntries(CAMPAIGNS.map(([weight], i) => [String(i), weight])));
  const [, landing, origin] = CAMPAIGNS[Number(number)] ?? CAMPAIGNS[0];
  return [landing, origin];
}

/** What a page remembers of earlier visits, with consent; oldest first. */
function earlier(stage: Stage, before: number): Landing[] {
  const visits: Landing[] = [];
  let at = before;
  for (let i = stage.dice.below(4); i > 0; i--) {
    at -= HOUR_MS + stage.dice.around(2 * DAY_MS);
    visits.unshift({ ...campaign(stage)[0], at: Math.floor(at) });
  }
  return visits;
}
