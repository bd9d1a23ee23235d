import { describe, expect, it } from 'vitest';
import { launcherOptionsOf } from '../../../widget/elements/launcher-options-of.ts';
import { DEFAULT_PANEL_OPTIONS } from '../../../widget/elements/panel/default-panel-options.ts';
import { words as german } from '../../../widget/locales/de.ts';
import { DEFAULT_OPTIONS } from '../../../widget/page/default-options.ts';

const given = { ...DEFAULT_OPTIONS, ...DEFAULT_PANEL_OPTIONS, to: '+34600000000', message: 'Hi' };
const closedWords = { closedMessage: 'Call me', closedChannel: 'messenger', closedTo: 'bakery' };

describe('What the launcher does', () => {
  it.each([
    ['open: as the owner said', {}, false, { channel: 'whatsapp', to: '+34600000000', message: 'Hi' }],
    ['closed, a message', { ...closedWords }, true, { channel: 'whatsapp', to: '+34600000000', message: 'Call me' }],
    ['closed, no message given', {}, true, { message: 'Hi' }],
    ['closed, the same', { ...closedWords, whenClosed: 'same' }, true, { channel: 'whatsapp', message: 'Hi' }],
    [
      'closed, another app',
      { ...closedWords, whenClosed: 'channel' },
      true,
      { channel: 'messenger', to: 'bakery', message: 'Call me' },
    ],
    [
      'closed, a policy that does not exist',
      { ...closedWords, whenClosed: '<b>' },
      true,
      { channel: 'whatsapp', message: 'Call me' },
    ],
  ])('%s', (_title, more, closed, expected) =>
    expect(launcherOptionsOf({ ...given, ...(more as object) }, undefined, closed)).toMatchObject(expected),
  );

  it("speaks the page's language, unless the owner chose the words", () => {
    expect(launcherOptionsOf(given, german, false)).toMatchObject({ label: 'Chat über {app}', referenceLabel: 'Ref.' });
    const byMail = { ...given, ...closedWords, whenClosed: 'channel', closedChannel: 'email' } as const;
    // Nobody chats on e-mail: its button has words of its own, also where it is the app outside of hours.
    expect(launcherOptionsOf(byMail, german, true)).toMatchObject({ label: '', channel: 'email' });
    const own = { ...given, label: 'Frag uns', referenceLabel: 'Nr.' };
    expect(launcherOptionsOf(own, german, false)).toMatchObject({ label: 'Frag uns', referenceLabel: 'Nr.' });
  });
});
