import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import type { LauncherEvent } from '../../widget/core/wire/beacon.ts';
import { Dice } from '../world/dice.ts';
import { doubtful } from '../world/plan/neighbours.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { messengerWebhook, whatsappWebhook } from './a-webhook.ts';
import { startTestService, TEST_CONFIG, type TestService } from './test-service.ts';

const DAY_MS = 86_400_000;
const SLIP = /.$/;

describe('the tie between a message and its click', () => {
  let service: TestService;
  let now: number;
  let people = 0;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.stop());

  /** Every test has seconds of its own, by which its conversations are found again. */
  const moment = () => {
    now = service.clock.now += 100_000;
    return now;
  };
  const someone = () => `4477009${String(++people).padStart(6, '0')}`;
  const click = async (changes: Partial<LauncherEvent> = {}, at = now - 60_000) => {
    const event = anEvent(at, changes);
    expect((await service.collect(aBeacon(at, [event]))).status).toBe(204);
    return event;
  };
  const coded = (event: LauncherEvent) => `Ref ${formatReference(event.reference ?? '')}`;
  const send = async (...messages: Parameters<typeof whatsappWebhook>) =>
    expect((await service.webhook(whatsappWebhook(...messages))).status).toBe(200);
  const startAt = async (at: number) => (await service.conversations()).find((one) => one.at === at);
  const tieAt = async (at: number) => {
    const found = await startAt(at);
    return found && [found.match.reason, found.clickId];
  };
  const forwarded = { context: { forwarded: true } };

  it.each(['before', 'after'])('stays with its owner when the text was forwarded %s they wrote', async (order) => {
    const at = moment();
    const event = await click();
    const friend = () => send({ text: coded(event), at: at - 5_000, from: someone(), more: forwarded });
    if (order === 'before') await friend();
    await send({ text: coded(event), at, from: someone() });
    if (order === 'after') await friend();
    expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    expect(await tieAt(at - 5_000)).toEqual(['second_use', null]);
  });

  it.each([
    ['before its click is known', true],
    ['after its click', false],
  ])('is found in whichever message of one second holds it, %s', async (_when, isLate) => {
    for (const place of [0, 1, 2, 3, 4, 5]) {
      const at = moment();
      const event = anEvent(at - 60_000);
      const tell = () => service.collect(aBeacon(at - 60_000, [event]));
      if (!isLate) await tell();
      const from = someone();
      // An album comes as messages of one second, in any order, and one of them has the caption.
      for (let i = 0; i < 3; i++) await send({ text: i === place % 3 ? coded(event) : 'a picture', at, from });
      if (isLate) await tell();
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    }
  });

  it('is nobody’s when a text was only ever forwarded: who pressed was somebody else', async () => {
    const at = moment();
    const event = await click();
    await send({ text: coded(event), at, from: someone(), more: { context: { frequently_forwarded: true } } });
    expect(await tieAt(at)).toEqual(['second_use', null]);
  });

  it('holds for people who forward what they wrote themselves', async () => {
    const at = moment();
    const event = await click();
    const from = someone();
    await send({ text: coded(event), at, from });
    await send({ text: coded(event), at: at + 8 * DAY_MS, from, more: forwarded });
    expect(await tieAt(at + 8 * DAY_MS)).toEqual(['reference_in_text', event.id]);
  });

  it('goes to the first of two who send the same slip, in whatever order they arrive', async () => {
    const at = moment();
    const event = await click();
    const text = coded(event).replace(SLIP, '');
    await send({ text, at: at + 1_000, from: someone() });
    await send({ text, at, from: someone() });
    expect(await tieAt(at)).toEqual(['one_live_neighbour', event.id]);
    expect(await tieAt(at + 1_000)).toEqual(['second_use', null]);
  });

  it('goes to who sends the code whole, though somebody sent it with a slip before', async () => {
    const at = moment();
    const event = await click();
    await send({ text: coded(event).replace(SLIP, ''), at, from: someone() });
    await send({ text: coded(event), at: at + 1_000, from: someone() });
    expect(await tieAt(at)).toEqual(['second_use', null]);
    expect(await tieAt(at + 1_000)).toEqual(['reference_in_text', event.id]);
  });

  it('is not guessed when one text names two live clicks', async () => {
    const at = moment();
    const [one, two] = [await click(), await click()];
    await send({ text: `${coded(one)} ${coded(two)}`, at, from: someone() });
    expect(await tieAt(at)).toEqual(['ambiguous_reference', null]);
  });

  it('is not guessed when a slip is as near to two live clicks, and is found when only one of them lives', async () => {
    const at = moment();
    const one = await click();
    const { typed, other } = doubtful(one.reference ?? '', new Dice(7));
    const text = `Ref ${formatReference(typed)}`;
    await send({ text, at, from: someone() });
    expect(await tieAt(at)).toEqual(['one_live_neighbour', one.id]);
    await click({ reference: other });
    expect(await tieAt(at)).toEqual(['ambiguous_reference', null]);
  });

  it.each([
    ['lives to the last second of the lookback', 30 * DAY_MS, 'reference_in_text'],
    ['is dead a second later', 30 * DAY_MS + 1_000, 'expired_reference'],
  ])('%s', async (_what, age, reason) => {
    const at = moment();
    const event = await click({}, at);
    await send({ text: coded(event), at: at + age, from: someone() });
    expect((await startAt(at + age))?.match.reason).toBe(reason);
  });

  it('is found when the click is told six days after the message', async () => {
    const at = moment();
    const event = anEvent(at - 60_000);
    await send({ text: coded(event), at, from: someone() });
    expect(await tieAt(at)).toEqual(['unknown_reference', null]);
    const { now: before } = service.clock;
    service.clock.now = at + 6 * DAY_MS;
    await service.collect(aBeacon(service.clock.now, [event]));
    service.clock.now = before;
    expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
  });

  it('is found when the message is delivered six days late, and starts at its own time', async () => {
    const at = moment();
    const event = await click();
    const from = someone();
    await send({ text: 'still there?', at: at + 6 * DAY_MS, from });
    await send({ text: coded(event), at, from });
    expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    expect(await startAt(at + 6 * DAY_MS)).toBeUndefined();
  });

  it.each([
    ['the words under a picture', (text: string) => ({ type: 'image', image: { caption: text } })],
    ['the words under a document', (text: string) => ({ type: 'document', document: { caption: text } })],
    ['the note of a cart', (text: string) => ({ type: 'order', order: { text, product_items: [] } })],
    [
      'the token of a form',
      (text: string) => ({
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { response_json: JSON.stringify({ flow_token: text }) } },
      }),
    ],
    [
      'a row of a list',
      (text: string) => ({ type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: text } } }),
    ],
    ['a button', (text: string) => ({ type: 'button', button: { payload: text, text: 'Yes' } })],
  ])('is read in %s', async (_what, more) => {
    const at = moment();
    const event = await click();
    await send({ at, from: someone(), more: { text: undefined, ...more(coded(event)) } });
    expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
  });

  describe('of a first message that was edited', () => {
    const edit = (original: string, text: string) => ({
      type: 'edit',
      edit: { original_message_id: original, message: { type: 'text', text: { body: text } } },
    });

    it.each(['before', 'after'])('is mended by the edit, arrived %s the message', async (order) => {
      const at = moment();
      const event = await click();
      const from = someone();
      const id = `wamid.${from}`;
      const mends = () => send({ at: at + 60_000, from, more: edit(id, coded(event)) });
      if (order === 'before') await mends();
      await send({ text: 'Hi', at, from, id });
      if (order === 'after') await mends();
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
      expect(await startAt(at + 60_000)).toBeUndefined();
    });

    it('is not lost by an edit that takes the code out, nor moved by one that puts another in', async () => {
      const at = moment();
      const [event, other] = [await click(), await click()];
      const from = someone();
      const id = `wamid.${from}`;
      await send({ text: coded(event), at, from, id });
      await send(
        { at: at + 1_000, from, more: edit(id, 'Hi') },
        { at: at + 2_000, from, more: edit(id, coded(other)) },
      );
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    });

    it('is mended also where the message names a code that nobody knows, or one with a slip', async () => {
      const at = moment();
      const [event, slipped] = [await click(), await click()];
      const from = someone();
      const id = `wamid.${from}`;
      const stranger = anEvent(at).reference ?? '';
      await send({ text: `Ref ${stranger} ${coded(slipped).replace(SLIP, '')}`, at, from, id });
      await send({ at: at + 1_000, from, more: edit(id, coded(event)) });
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    });

    it('is no other person’s to mend', async () => {
      const at = moment();
      const event = await click();
      await send({ text: 'Hi', at, from: someone(), id: 'wamid.theirs' });
      await send({ at: at + 1_000, from: someone(), more: edit('wamid.theirs', coded(event)) });
      expect(await tieAt(at)).toEqual(['no_reference', null]);
    });

    it('finds its click also when that is told last', async () => {
      const at = moment();
      const event = anEvent(at - 60_000);
      const from = someone();
      await send({ text: 'Hi', at, from, id: `wamid.${from}` });
      await send({ at: at + 1_000, from, more: edit(`wamid.${from}`, coded(event)) });
      await service.collect(aBeacon(at, [event]));
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    });

    it('is mended on Messenger too', async () => {
      const at = moment();
      const event = await click({ channel: 'messenger', destination: 'cedarcycles' });
      const sender = { id: someone() };
      await service.webhook(
        messengerWebhook(
          { sender, timestamp: at, message: { mid: `m_${sender.id}`, text: 'Hi' } },
          { sender, timestamp: at + 1_000, message_edit: { mid: `m_${sender.id}`, text: coded(event), num_edit: 1 } },
        ),
      );
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    });

    it('keeps its conversation when the message is taken back', async () => {
      const at = moment();
      const event = await click();
      const from = someone();
      await send({ text: coded(event), at, from, id: `wamid.${from}` });
      const revoke = { type: 'revoke', revoke: { original_message_id: `wamid.${from}` } };
      await send({ at: at + 1_000, from, more: revoke });
      expect(await tieAt(at)).toEqual(['reference_in_text', event.id]);
    });
  });

  it('is taken from the opening of the chat when the first message is empty', async () => {
    const at = moment();
    const event = await click({ channel: 'messenger', destination: 'cedarcycles' });
    const sender = { id: someone() };
    const said = { sender, timestamp: at + 1_000, message: { mid: `m_${sender.id}` } };
    // The message overtakes the opening.
    await service.webhook(messengerWebhook(said));
    expect(await tieAt(at + 1_000)).toEqual(['no_reference', null]);
    await service.webhook(messengerWebhook({ sender, timestamp: at, referral: { ref: event.reference } }));
    expect(await tieAt(at + 1_000)).toEqual(['reference_in_link', event.id]);
    expect(await startAt(at)).toBeUndefined();
  });

  it('needs somebody to write: a chat that was only opened starts nothing', async () => {
    const at = moment();
    const from = someone();
    await send({ at, from, more: { type: 'request_welcome', text: undefined } });
    expect(await startAt(at)).toBeUndefined();
    await send({ at: at + 1_000, from });
    expect(await startAt(at + 1_000)).toBeDefined();
  });

  it.each([
    ['user_changed_user_id', (before: string, after: string) => ({ previous_user_id: before, user_id: after })],
    ['user_changed_number', (before: string, after: string) => ({ customer: before, wa_id: after })],
  ])('%s: the person goes on as one, and starts nothing anew', async (type, ids) => {
    const at = moment();
    const [before, after] = [someone(), someone()];
    const person = (id: string) =>
      type === 'user_changed_number' ? { from: id } : { more: { from: undefined, from_user_id: id } };
    await send({ at, ...person(before) }, { at: at + DAY_MS, ...person(after) });
    expect(await startAt(at + DAY_MS)).toBeDefined();
    await send({ at: at + DAY_MS, from: '', more: { type: 'system', system: { type, ...ids(before, after) } } });
    expect(await startAt(at + DAY_MS)).toBeUndefined();
    expect(await startAt(at)).toBeDefined();
  });
});

describe('the silent days of a site', () => {
  it.each([
    [1, DAY_MS - 1_000, 1],
    [1, DAY_MS, 2],
    [30, 30 * DAY_MS - 1_000, 1],
    [30, 30 * DAY_MS, 2],
  ])('%d: after %d ms there are %d conversations', async (silentDays, gap, starts) => {
    const service = await startTestService({ sites: [{ ...TEST_CONFIG.sites[0], silentDays }] });
    const at = service.clock.now;
    await service.webhook(whatsappWebhook({ at }, { at: at + gap }));
    expect(await service.conversations()).toHaveLength(starts);
    await service.stop();
  });
});
