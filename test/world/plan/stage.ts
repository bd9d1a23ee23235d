import { Dice } from '../dice.ts';
import type { Noise, Said, TrueBeacon, TrueClick, TrueMessage, TrueVisit, World } from './truth.ts';
import { type Place, WORLD_SITES, type WorldPlatform, type WorldSite } from './world-sites.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** People arrive over this long; the last deliveries may come two lookbacks later. */
const ARRIVAL_DAYS = 33;
/** Hours in which the platforms deliver nothing, and then everything at once. */
const OUTAGES: readonly (readonly [startDay: number, hours: number])[] = [
  [5, 6],
  [17, 3],
  [26, 9],
];

type NewMessage = Omit<TrueMessage, 'id' | 'say' | 'deliveries' | 'kind'> & {
  readonly say: (dice: Dice) => Said;
  readonly kind?: TrueMessage['kind'];
};

/** What happens is written down here, so that the stories need only tell what is their own. */
export class Stage implements World {
  readonly from = Date.parse('2026-10-12T00:00:00Z');
  readonly to = this.from + 90 * DAY_MS;
  readonly clicks: TrueClick[] = [];
  readonly messages: TrueMessage[] = [];
  readonly beacons: TrueBeacon[] = [];
  readonly visits: TrueVisit[] = [];
  readonly noise: Noise[] = [];
  readonly dice: Dice;
  readonly #taken = new Set<string>();
  #counter = 0;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  nextNumber(): number {
    return ++this.#counter;
  }

  arrival(): number {
    return Math.floor(this.from + this.dice.between(0.1, ARRIVAL_DAYS) * DAY_MS);
  }

  site(): WorldSite {
    return this.dice.chance(WORLD_SITES[0].share) ? WORLD_SITES[0] : (WORLD_SITES[1] ?? WORLD_SITES[0]);
  }

  place(site: WorldSite, platform: WorldPlatform): Place | undefined {
    const own = site.places.filter((place) => place.platform === platform);
    return own[this.dice.below(own.length)];
  }

  /** The first whole second from here on in which nobody else has written there: it names the message to the judge. */
  freeSecond(site: WorldSite, place: Place, at: number): number {
    for (let second = Math.ceil(at / 1_000); ; second++) {
      const key = `${site.id} ${place.platform} ${second}`;
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return second * 1_000;
    }
  }

  /** Somebody writes; when and how often it is delivered is the platform's affair. */
  message({ say, kind = 'message', ...given }: NewMessage): TrueMessage {
    const own = this.dice.below(2 ** 31);
    let said: Said | undefined;
    const message: TrueMessage = {
      ...given,
      kind,
      id: `${given.place.platform}.${this.nextNumber()}`,
      say: () => (said ??= say(new Dice(own))),
      deliveries: this.#deliveries(given.at),
    };
    this.messages.push(message);
    return message;
  }

  #deliveries(at: number): number[] {
    const { dice } = this;
    const once = () => {
      const delay = dice.weighted({ seconds: 90, minutes: 6, hours: 3, days: 1 });
      const waits = { seconds: 5_000, minutes: 10 * MINUTE_MS, hours: 5 * HOUR_MS, days: 2 * DAY_MS };
      return this.#afterOutage(at + Math.min(dice.around(waits[delay]), 6 * DAY_MS));
    };
    return dice.chance(0.06) ? [once(), ...(dice.chance(0.3) ? [once()] : []), once()] : [once()];
  }

  #afterOutage(at: number): number {
    for (const [day, hours] of OUTAGES) {
      const start = this.from + day * DAY_MS;
      if (at >= start && at < start + hours * HOUR_MS) return start + hours * HOUR_MS;
    }
    return at;
  }
}
