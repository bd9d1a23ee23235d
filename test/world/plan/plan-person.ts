import { carriageTo } from '../../../widget/core/channels/carriage-to.ts';
import { channels } from '../../../widget/core/channels/channels.ts';
import { Dice } from '../dice.ts';
import { doubtful } from './neighbours.ts';
import { planClick } from './plan-click.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Stage } from './stage.ts';
import type { Due, Fate, Said, TrueClick } from './truth.ts';
import { prefilled, prose } from './words.ts';
import { type Place, WORLD_SITES, type WorldPlatform, type WorldSite } from './world-sites.ts';
import { slip, spell, spoil } from './write-code.ts';

const PLATFORMS: Readonly<Record<WorldPlatform, number>> = {
  whatsapp: 64,
  messenger: 16,
  instagram: 9,
  telegram: 8,
  apple: 3,
};

/** What becomes of a code that travels in the text, where people can reach it. */
const IN_TEXT: Readonly<Partial<Record<Fate, number>>> = {
  intact: 60,
  slip: 14,
  deleted: 9,
  untold: 4,
  heavy: 3,
  forwarded: 3,
  edited: 2,
  expired: 2,
  astray: 1,
  ambiguous: 0.5,
};
/** What becomes of one that rides unseen in the link. */
const IN_LINK: Readonly<Partial<Record<Fate, number>>> = { intact: 86, deleted: 6, untold: 5, expired: 3 };

interface Writer {
  readonly site: WorldSite;
  readonly place: Place;
  readonly person: string;
}

/** One person's story with one of the sites: how they came, what they wrote, and whether they came back. */
export function planPerson(stage: Stage): void {
  const { dice } = stage;
  const site = stage.site();
  const place = stage.place(site, dice.weighted(PLATFORMS)) ?? site.places[0];
  if (!place) return;
  const writer = newcomer(stage, site, place);
  const at = stage.arrival();
  const isLinked = Object.hasOwn(channels, place.platform);
  const came = dice.weighted({ launcher: isLinked ? 76 : 0, ad: 12, organic: 12 });
  const wroteAt =
    came === 'launcher'
      ? cameByLauncher(stage, writer, at)
      : say(stage, writer, at, came, came === 'ad' ? 'ad' : 'none', came === 'ad' ? byAd(stage, place) : plain);
  comesBack(stage, writer, wroteAt);
  if (dice.chance(0.35))
    planClick(stage, { site, place: isLinked ? place : (site.places[0] ?? place), at: stage.arrival() });
}

export function newcomer(stage: Stage, site: WorldSite, place: Place): Writer {
  return { site, place, person: `${4_470_000_000_000 + stage.nextNumber()}` };
}

const plain = (dice: Dice): Said => ({ text: prose(dice), ref: '' });

/** Writes at the first free second from `at` on. @returns that second */
export function say(
  stage: Stage,
  { site, place, person }: Writer,
  at: number,
  fate: Fate,
  due: Due,
  words: (dice: Dice) => Said,
  click?: TrueClick,
): number {
  const when = stage.freeSecond(site, place, at);
  stage.message({ site, place, person, at: when, fate, due, say: words, ...(click && { click }) });
  return when;
}

function cameByLauncher(stage: Stage, writer: Writer, at: number): number {
  const { dice } = stage;
  const { site, place } = writer;
  const channel = channels[place.platform as keyof typeof channels];
  const inText = carriageTo(channel, place.link).referenceTravels === 'text';
  const fate = dice.weighted(inText ? IN_TEXT : IN_LINK) as Fate;
  const click = planClick(stage, { site, place, at, isTold: fate !== 'untold' });
  const wait = dice.chance(0.9) ? dice.around(2 * MINUTE_MS) : dice.around(0.15 * site.lookbackDays * DAY_MS);
  const soon = at + 3_000 + Math.min(wait, (site.lookbackDays - 2) * DAY_MS);
  const inCode = (write: (reference: string, dice: Dice) => string) => (own: Dice) => ({
    text: prefilled(click.reference, write(click.reference, own), own),
    ref: '',
  });
  if (!inText) return cameByLink(stage, writer, click, fate, soon);
  switch (fate) {
    case 'intact':
      return say(stage, writer, soon, fate, 'click', inCode(spell), click);
    case 'slip':
      return say(stage, writer, soon, fate, 'click', inCode(slip), click);
    case 'heavy':
      return say(stage, writer, soon, fate, 'right', inCode(spoil), click);
    case 'untold':
      return say(stage, writer, soon, fate, 'none', inCode(spell), click);
    case 'expired':
      return say(stage, writer, at + (site.lookbackDays + 1) * DAY_MS, fate, 'none', inCode(spell), click);
    case 'astray':
      return astray(stage, writer, soon, inCode(spell), click);
    case 'ambiguous': {
      const { typed, other } = doubtful(click.reference, dice);
      planClick(stage, { site, place, at: at + HOUR_MS, reference: other });
      return say(
        stage,
        writer,
        soon,
        fate,
        'none',
        inCode(() => typed),
        click,
      );
    }
    case 'forwarded':
      return forwards(stage, writer, soon, inCode, click);
    case 'edited': {
      const when = say(stage, writer, soon, fate, 'click', inCode(dice.chance(0.5) ? () => '' : spoil), click);
      const edits = stage.messages.at(-1)?.id ?? '';
      const words = inCode(spell);
      const edited = when + 5_000 + dice.around(2 * MINUTE_MS);
      stage.message({
        ...writer,
        at: Math.ceil(edited / 1_000) * 1_000,
        kind: 'edit',
        edits,
        fate,
        due: 'none',
        say: words,
      });
      return when;
    }
    default:
      return say(stage, writer, soon, 'deleted', 'none', plain, click);
  }
}

/** The code in the link's own parameter: with the message, or with the opening of the chat before it. */
function cameByLink(stage: Stage, writer: Writer, click: TrueClick, fate: Fate, at: number): number {
  const isLost = fate === 'deleted';
  const due = fate === 'intact' ? 'click' : 'none';
  const late = fate === 'expired' ? click.at + (writer.site.lookbackDays + 1) * DAY_MS : at;
  const ref = isLost ? '' : `${stage.dice.chance(0.3) ? 'w_' : ''}${click.reference}`;
  const opensFirst = writer.place.platform === 'messenger' && !isLost && stage.dice.chance(0.3);
  if (!opensFirst) return say(stage, writer, late, fate, due, (dice) => ({ text: prose(dice), ref }), click);
  const when = stage.freeSecond(writer.site, writer.place, late);
  stage.message({ ...writer, at: when, kind: 'opened', fate, due: 'none', say: () => ({ text: '', ref }) });
  return say(stage, writer, when + 1_000 + stage.dice.around(MINUTE_MS), fate, due, plain, click);
}

/** The text of one number sent to another, of this site or of the other one. */
function astray(
  stage: Stage,
  { site, place }: Writer,
  at: number,
  words: (dice: Dice) => Said,
  click: TrueClick,
): number {
  const others = WORLD_SITES.flatMap((one) =>
    one.places
      .filter((other) => other.platform === place.platform && other !== place)
      .map((other) => [one, other] as const),
  );
  const [there, other] = others[stage.dice.below(others.length)] ?? [site, place];
  return say(stage, newcomer(stage, there, other), at, 'astray', 'none', words, click);
}

/**
 * A text that others send as well: passed on under the platform's mark at any time, even before its owner wrote or
 * though they never did; or copied by hand after them.
 */
function forwards(
  stage: Stage,
  writer: Writer,
  at: number,
  inCode: (write: (reference: string, dice: Dice) => string) => (dice: Dice) => Said,
  click: TrueClick,
): number {
  const { dice } = stage;
  const write = dice.chance(0.8) ? spell : slip;
  // Whoever copies a text copies its slips.
  const seed = dice.below(2 ** 31);
  const words = () => inCode(write)(new Dice(seed));
  const ownWrites = dice.chance(0.85);
  if (ownWrites) at = say(stage, writer, at, write === slip ? 'slip' : 'intact', 'click', words, click);
  for (let i = 1 + dice.below(3); i > 0; i--) {
    const isMarked = !ownWrites || dice.chance(0.6);
    const when = Math.max(click.at + 1_000, at + (isMarked ? dice.between(-2, 20) : dice.between(0.02, 20)) * HOUR_MS);
    const other = newcomer(stage, writer.site, writer.place);
    say(stage, other, when, 'forwarded', 'none', () => ({ ...words(), isForwarded: isMarked }), click);
  }
  return at;
}

/** A platform's own ad: no page was visited. Ads in some places have no click id, and none may be made up. */
function byAd(stage: Stage, place: Place): (dice: Dice) => Said {
  const adId = `1202310044556${10_000 + stage.dice.below(12)}`;
  const adClickId = place.platform === 'whatsapp' && stage.dice.chance(0.85) ? `ARB${stage.nextNumber()}_aB-c` : '';
  const isTold = place.platform === 'whatsapp' || place.platform === 'messenger' || place.platform === 'instagram';
  return (dice) => ({ ...plain(dice), ...(isTold && { adId }), ...(adClickId && { adClickId }) });
}

/** Chats go on; some are taken up again around and after the silent days. */
function comesBack(stage: Stage, writer: Writer, wroteAt: number): void {
  const { dice } = stage;
  const { site, place } = writer;
  const silent = site.silentDays * DAY_MS;
  let at = wroteAt;
  for (let i = dice.below(4); i > 0; i--) {
    at = say(stage, writer, at + 1_000 + dice.around(HOUR_MS), 'organic', 'none', plain);
  }
  const edge = dice.weighted({ never: 80, justBefore: 3, exactly: 3, after: 14 });
  if (edge === 'never') return;
  if (edge === 'after') {
    at += silent + HOUR_MS + dice.around(2 * DAY_MS);
    const isLinked = Object.hasOwn(channels, place.platform) && place.platform === 'whatsapp';
    if (!isLinked || dice.chance(0.5)) {
      say(stage, writer, at, 'organic', 'none', plain);
      return;
    }
    const click = planClick(stage, { site, place, at: Math.floor(at) });
    const words = (own: Dice) => ({ text: prefilled(click.reference, spell(click.reference, own), own), ref: '' });
    say(stage, writer, at + 20_000, 'intact', 'click', words, click);
    return;
  }
  // To the second: one before the silent days are over, or the very last.
  say(stage, writer, at + silent - (edge === 'justBefore' ? 30_000 : 0), 'organic', 'none', plain);
}
