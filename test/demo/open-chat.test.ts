import { expect, test } from 'vitest';
import { changeChat } from '../../demo/desk/change-chat.ts';
import type { ChatLink } from '../../demo/desk/chat-link.ts';
import { newPerson } from '../../demo/desk/new-person.ts';
import { openChat } from '../../demo/desk/open-chat.ts';
import type { PhoneState } from '../../demo/desk/phone-state.ts';

const whatsapp: ChatLink = { channel: 'whatsapp', to: '351912345678', text: 'Hi. Ref K7Q-M2X-VDP', ref: undefined };
const messenger: ChatLink = { channel: 'messenger', to: '112233445566778', text: '', ref: 'K7QM2XVDP' };
const empty: PhoneState = { person: newPerson(() => 0.5), chats: [], openId: undefined };

test('a WhatsApp link opens its chat with the text ready to send', () => {
  const state = openChat(empty, whatsapp);
  expect(state.openId).toBe('whatsapp:351912345678');
  expect(state.chats[0]).toMatchObject({ draft: 'Hi. Ref K7Q-M2X-VDP', started: true, messages: [] });
});

test('a first Messenger thread waits for Get started and keeps the ref for it', () => {
  expect(openChat(empty, messenger).chats[0]).toMatchObject({ started: false, ref: 'K7QM2XVDP' });
});

test('an existing Messenger thread stays begun when another link opens it', () => {
  const begun = changeChat(openChat(empty, messenger), 'messenger:112233445566778', (chat) => ({
    ...chat,
    started: true,
    draft: 'Half a sent',
  }));
  expect(openChat(begun, { ...messenger, ref: 'ANOTHER' }).chats).toEqual([
    expect.objectContaining({ started: true, ref: 'ANOTHER', draft: 'Half a sent' }),
  ]);
});

test('a bot is told its reference by the command that the app writes', () => {
  const bot: ChatLink = { channel: 'telegram', to: 'bread_bot', text: '', ref: 'K7QM2XVDP' };
  expect(openChat(empty, bot).chats[0]).toMatchObject({ draft: '/start K7QM2XVDP', started: true });
});

test('the chat opened last comes first', () => {
  const state = openChat(openChat(empty, whatsapp), messenger);
  expect(state.chats.map(({ channel }) => channel)).toEqual(['messenger', 'whatsapp']);
});

test('a new person has another name, another number and another page-scoped id', () => {
  const before = newPerson(Math.random);
  const after = newPerson(Math.random, before);
  expect(after.name).not.toBe(before.name);
  expect(after.phone).not.toBe(before.phone);
  expect(after.psid).not.toBe(before.psid);
  expect(after.phone).toMatch(/^35190\d{7}$/);
  expect(after.psid).toMatch(/^65\d{14}$/);
});
