import { describe, expect, test } from 'vitest';
import { messengerEnvelope } from '../../demo/phone/messenger-envelope.ts';
import { whatsappEnvelope } from '../../demo/phone/whatsapp-envelope.ts';

describe('WhatsApp', () => {
  const base = {
    wabaId: '104996122399160',
    phoneNumberId: '106853218861309',
    displayPhoneNumber: '351912345678',
    waId: '351930000101',
    name: 'Inês',
    messageId: 'wamid.1',
    text: 'Hi, is the 54 in stock? Ref K7Q-M2X-VDP',
    sentAt: 1793620800999,
  };

  test('a text has the shape of the Cloud API, with the time in whole seconds', () => {
    expect(whatsappEnvelope(base)).toEqual({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '104996122399160',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '351912345678', phone_number_id: '106853218861309' },
                contacts: [
                  {
                    profile: { name: 'Inês' },
                    wa_id: '351930000101',
                    user_id: expect.stringMatching(/^PT\.1349\d{16}$/),
                  },
                ],
                messages: [
                  {
                    from: '351930000101',
                    from_user_id: expect.stringMatching(/^PT\.1349\d{16}$/),
                    id: 'wamid.1',
                    timestamp: '1793620800',
                    type: 'text',
                    text: { body: 'Hi, is the 54 in stock? Ref K7Q-M2X-VDP' },
                  },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  test('the same person keeps one user id, another person has another', () => {
    const idIn = (waId: string) => JSON.stringify(whatsappEnvelope({ ...base, waId })).match(/PT\.\d+/)?.[0];
    expect(idIn('351930000101')).toBe(idIn('351930000101'));
    expect(idIn('351930000101')).not.toBe(idIn('351930000102'));
  });
});

describe('Messenger', () => {
  const base = {
    pageId: '112233445566778',
    psid: '6543210987654321',
    messageId: 'm_1',
    sentAt: 1793620800001,
  } as const;
  const eventOf = (envelope: object) =>
    (envelope as { entry: { messaging: Record<string, unknown>[] }[] }).entry[0]?.messaging[0];

  test('Get Started carries the ref in its postback', () => {
    expect(messengerEnvelope({ ...base, kind: 'get_started', ref: 'K7QM2XVDP' })).toEqual({
      object: 'page',
      entry: [
        {
          id: '112233445566778',
          time: 1793620800001,
          messaging: [
            {
              sender: { id: '6543210987654321' },
              recipient: { id: '112233445566778' },
              timestamp: 1793620800001,
              postback: {
                mid: 'm_1',
                title: 'Get Started',
                payload: 'GET_STARTED',
                referral: { ref: 'K7QM2XVDP', source: 'SHORTLINK', type: 'OPEN_THREAD' },
              },
            },
          ],
        },
      ],
    });
  });

  test('Get Started without a ref has no referral at all', () => {
    const event = eventOf(messengerEnvelope({ ...base, kind: 'get_started' }));
    expect(event?.['postback']).toEqual({ mid: 'm_1', title: 'Get Started', payload: 'GET_STARTED' });
  });

  test('a link into an existing thread is a bare referral without a message id', () => {
    const event = eventOf(messengerEnvelope({ ...base, kind: 'referral', ref: 'K7QM2XVDP' }));
    expect(event?.['referral']).toEqual({ ref: 'K7QM2XVDP', source: 'SHORTLINK', type: 'OPEN_THREAD' });
    expect(JSON.stringify(event)).not.toContain('m_1');
  });

  test('a later text is a plain message', () => {
    const event = eventOf(messengerEnvelope({ ...base, kind: 'text', text: 'Hi' }));
    expect(event?.['message']).toEqual({ mid: 'm_1', text: 'Hi' });
  });
});
