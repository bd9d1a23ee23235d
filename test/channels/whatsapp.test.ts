import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../server/channels/meta/read-webhook.ts';

const METADATA = { display_phone_number: '+1 555-010-0200', phone_number_id: '106853218861309' };
const FROM = { from: '447700900123', id: 'wamid.1', timestamp: '1793620800' };

const change = (value: object, field = 'messages') => ({ field, value: { metadata: METADATA, ...value } });
const hook = (...changes: object[]) =>
  readWebhook({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] });
const message = (more: object) => hook(change({ messages: [{ ...FROM, ...more }] }));

describe('what a person sends to a WhatsApp number', () => {
  it.each([
    ['words', { type: 'text', text: { body: 'K7Q' } }, 'K7Q'],
    ['the words under a picture', { type: 'image', image: { caption: 'K7Q' } }, 'K7Q'],
    ['the words under a document', { type: 'document', document: { caption: 'K7Q', filename: 'a.pdf' } }, 'K7Q'],
    ['the note of a cart', { type: 'order', order: { text: 'K7Q', product_items: [] } }, 'K7Q'],
    ['a button under a template', { type: 'button', button: { text: 'Yes', payload: 'K7Q' } }, 'Yes\nK7Q'],
    [
      'a reply button',
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'K7Q', title: 'Yes' } } },
      'Yes\nK7Q',
    ],
    [
      'a row of a list',
      { type: 'interactive', interactive: { list_reply: { id: 'r1', title: 'K7Q', description: 'Blue' } } },
      'K7Q\nBlue\nr1',
    ],
    [
      "a form's token, and what was written into the form",
      {
        type: 'interactive',
        interactive: {
          nfm_reply: { name: 'flow', response_json: '{"flow_token":"K7Q","name":"Jos\\u00e9","n":[1,"x"]}' },
        },
      },
      'K7Q\nJosé\nx',
    ],
    [
      'a form that a relay has unpacked',
      { type: 'interactive', interactive: { nfm_reply: { response_json: { flow_token: 'K7Q', name: 'Ana' } } } },
      'K7Q\nAna',
    ],
    ['a form that is not JSON', { type: 'interactive', interactive: { nfm_reply: { response_json: 'K7Q{' } } }, 'K7Q{'],
    ['a place', { type: 'location', location: { latitude: 1, longitude: 2 } }, ''],
    ['business cards', { type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }] }, ''],
    ['a type of next year', { type: 'hologram', hologram: { caption: 'K7Q' } }, 'K7Q'],
    ['a type that is named like a part of the language', { type: 'constructor' }, ''],
    ['no type at all', {}, ''],
    ['words of no type', { text: { body: 'K7Q' } }, 'K7Q'],
  ])('is read: %s', (_title, more, text) => {
    const { messages, skipped } = message(more);
    expect(messages).toMatchObject([{ kind: 'message', text, contactIds: ['447700900123'] }]);
    expect(skipped).toEqual([]);
  });

  it.each([
    ['a reaction', { type: 'reaction' }, 'reaction'],
    ['an edit', { type: 'edit', edit: { original_message_id: 'x', message: { type: 'text' } } }, 'edit'],
    ['a revoke', { type: 'revoke' }, 'revoke'],
    ['an edit that Meta does not support', { type: 'unsupported', unsupported: { type: 'edit' } }, 'edit'],
    ['a revoke that Meta does not support', { type: 'unsupported', unsupported: { type: 'revoke' } }, 'revoke'],
    ['a system note', { type: 'system', system: { type: 'other' } }, 'system'],
    ['a group', { type: 'text', group_id: 'g' }, 'group'],
    ['what the number itself wrote', { type: 'text', from: '15550100200' }, 'echo'],
    ['what has no time', { type: 'text', timestamp: null }, 'incomplete'],
    ['what has a time beyond all calendars', { type: 'text', timestamp: '99999999999999999999' }, 'incomplete'],
    ['what has no id', { type: 'text', id: '' }, 'incomplete'],
    ['what has no sender', { type: 'text', from: [] }, 'incomplete'],
  ])('is skipped and counted: %s', (_title, more, reason) => {
    const { messages, skipped } = message(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it('a first message of a shared number, lost but for its sender, still counts', () =>
    expect(
      message({ type: 'unsupported', errors: [{ code: 131060 }], unsupported: { type: 'unknown' } }).messages,
    ).toMatchObject([{ kind: 'message', form: 'unsupported', text: '' }]));

  it('a forwarded message is marked, for its reference may be somebody else’s', () => {
    expect(message({ type: 'text', context: { forwarded: true } }).messages[0]?.isForwarded).toBe(true);
    expect(message({ type: 'text', context: { frequently_forwarded: true } }).messages[0]?.isForwarded).toBe(true);
    expect(message({ type: 'text', context: { id: 'x' } }).messages[0]).not.toHaveProperty('isForwarded');
  });

  it('staff who answer in the app, and Meta’s own agent, are echoes', () => {
    const echoes = { message_echoes: [{ from: '15550100200', to: '447700900123' }] };
    expect(hook(change(echoes, 'smb_message_echoes')).skipped).toEqual(['echo']);
    expect(hook(change(echoes, 'standby')).skipped).toEqual(['echo']);
  });

  it('a person whom Meta’s agent answers has written all the same', () =>
    expect(hook(change({ messages: [{ ...FROM, type: 'text' }] }, 'standby')).messages).toHaveLength(1));

  it('errors without a message are counted', () =>
    expect(hook(change({ errors: [{ code: 131000 }] })).skipped).toEqual(['error']));

  it.each(['history', 'calls', 'account_update', ''])('a field that is not for us is counted once: %j', (field) =>
    expect(hook(change({ anything: [{}, {}] }, field)).skipped).toEqual(['unknown_item']),
  );
});

it.each(['0', '1', '1793620800123000', '99999999999999999999', 'soon'])(
  'a message that says %s for its time is counted as incomplete: no report would ever show it',
  (timestamp) => {
    const { messages, skipped } = hook(change({ messages: [{ ...FROM, timestamp, type: 'text' }] }));
    expect([messages, skipped]).toEqual([[], ['incomplete']]);
  },
);

describe('who wrote', () => {
  it('is found by id, not by place', () => {
    const contacts = [
      { wa_id: '2', user_id: 'GB.2' },
      { wa_id: '1', user_id: 'GB.1', parent_user_id: 'GB.ENT.1' },
    ];
    const { messages } = hook(
      change({
        contacts,
        messages: [
          { ...FROM, from: '1' },
          { ...FROM, from: undefined, from_user_id: 'GB.2' },
        ],
      }),
    );
    expect(messages.map(({ contactIds }) => contactIds)).toEqual([
      ['GB.1', '1', 'GB.ENT.1'],
      ['GB.2', '2'],
    ]);
  });

  it('is the only person named, where the message names none', () =>
    expect(
      hook(change({ contacts: [{ user_id: 'GB.9' }], messages: [{ ...FROM, from: undefined }] })).messages,
    ).toMatchObject([{ contactIds: ['GB.9'] }]));

  it.each([
    ['where their number is spelt in two ways', '5511987654321', ['BR.9', '5511987654321', '551187654321']],
    ['and nobody else, where the numbers differ', '447700900123', ['447700900123']],
  ])('is the only person named, %s', (_how, from, contactIds) => {
    const contacts = [{ wa_id: '551187654321', user_id: 'BR.9' }];
    expect(hook(change({ contacts, messages: [{ ...FROM, from }] })).messages).toMatchObject([{ contactIds }]);
  });

  it('is not guessed among several', () =>
    expect(
      hook(change({ contacts: [{ user_id: 'GB.8' }, { user_id: 'GB.9' }], messages: [{ ...FROM, from: undefined }] }))
        .skipped,
    ).toEqual(['incomplete']));

  it('stays the same person after a change of number', () => {
    const system = {
      type: 'user_changed_number',
      wa_id: '447700900999',
      user_id: 'GB.new',
      previous_user_id: 'GB.old',
    };
    expect(message({ type: 'system', system })).toMatchObject({
      messages: [],
      skipped: ['system'],
      aliases: [
        {
          channel: 'whatsapp',
          contactIds: ['GB.new', '447700900999', 'GB.old', '447700900123'],
          at: 1_793_620_800_000,
        },
      ],
    });
  });

  it('stays the same person when only the id changes', () =>
    expect(
      message({
        type: 'system',
        from: undefined,
        system: { type: 'user_changed_user_id', user_id: 'GB.new', previous_user_id: 'GB.old' },
      }).aliases,
    ).toMatchObject([{ contactIds: ['GB.new', 'GB.old'] }]));

  it('gains no alias from one id alone', () =>
    expect(message({ type: 'system', from: '1', system: { type: 'user_changed_number', wa_id: '1' } }).aliases).toEqual(
      [],
    ));
});

describe('what WhatsApp tells of money', () => {
  it('a cart is an order, with its sum if all prices share a currency', () => {
    const items = [
      { quantity: 3, item_price: 0.1, currency: 'EUR' },
      { quantity: '2', item_price: '24.95', currency: 'EUR' },
    ];
    const order = (product_items: object[]) => message({ type: 'order', order: { product_items } }).conversions;
    expect(order(items)).toMatchObject([
      { kind: 'order', messageId: 'wamid.1', amount: { value: 50.2, currency: 'EUR' } },
    ]);
    expect(order([...items, { quantity: 1, item_price: 1, currency: 'USD' }])[0]).not.toHaveProperty('amount');
    expect(order([{ quantity: 1, currency: 'EUR' }])[0]).not.toHaveProperty('amount');
  });

  it('a purchase that Meta finds in a chat is told in thousandths', () => {
    const event = {
      id: 'wamid.7',
      event_name: 'Purchase',
      timestamp: 1_793_620_800,
      ctwa_clid: 'Afc3-nY',
      custom_data: { currency: 'USD', value: 25_000 },
    };
    const lead = { id: 'wamid.8', event_name: 'LeadSubmitted', timestamp: 1_793_620_800 };
    const { messages, skipped, conversions } = hook(
      change({ automatic_events: [event, lead, { event_name: 'Dance' }, { ...lead, id: null }] }, 'automatic_events'),
    );
    expect(messages).toEqual([]);
    expect(skipped).toEqual(['system', 'system', 'unknown_item', 'incomplete']);
    expect(conversions).toMatchObject([
      { kind: 'purchase', messageId: 'wamid.7', clickId: 'Afc3-nY', amount: { value: 25, currency: 'USD' } },
      { kind: 'lead', messageId: 'wamid.8', contactIds: [] },
    ]);
  });
});
