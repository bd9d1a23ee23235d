import { CHANNEL_NAMES } from '../../../widget/core/channels/channel-names.ts';
import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const TO: Readonly<Record<string, string>> = {
  messenger: 'bread',
  instagram: '@bread',
  telegram: '@bread_bot',
  apple: 'urn:biz:12345678-1234-1234-1234-123456789abc',
  line: '@bread',
  email: 'a@bread.example',
  custom: 'https://chat.example/?m={text}&r={ref}',
};

/** The browser says that it is something else. */
const disguise = (platform: string, userAgent: string) => `<script>
  for (const [name, value] of Object.entries({ platform: '${platform}', userAgent: '${userAgent}', userAgentData: undefined }))
    Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true })</script>`;
const WINDOWS = disguise('Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36');
const MAC = disguise('MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15');
const IN_APP = disguise(
  'iPhone',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 Instagram 350.0',
);

describe('Every channel', () => {
  let page: HostPage;
  afterEach(() => page.close());

  for (const channel of CHANNEL_NAMES) {
    it(`${channel}: the tag draws a launcher that leads there, is read out by a name of its own, and counts a press`, async () => {
      const service = sink();
      page = await HostPage.open({
        head: MAC + heads.listening,
        body: scriptTag({
          channel,
          to: TO[channel] ?? '+34600000000',
          site: 'bakery',
          endpoint: service.endpoint,
          message: 'Hi',
        }),
      });
      const link = await page.link();
      assert.match(link.href, /^(https|sms|viber|mailto|tel):/);
      assert.match(link.textContent ?? '', /^(Chat (on|in|with) |Text us|E-mail us|Call us)/);
      assert.ok(link.querySelector('path')?.getAttribute('d'), 'a drawing');
      await page.click(link);
      const [click] = await service.events('click');
      assert.equal(click?.channel, channel);
      assert.equal(page.lines, []);
    });
  }

  it('comes in a kit of its own: a page fetches its channel and no other', async () => {
    page = await HostPage.open({ body: scriptTag({ channel: 'telegram', to: '@bread_bot' }) });
    await page.link();
    const kits = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/kits\/(\w+)\.ts/.exec(name)?.[1])
      .filter((name) => name && CHANNEL_NAMES.some((channel) => channel === name));
    assert.equal([...new Set(kits)], ['telegram']);
  });

  it('stands beside others on one page, written as elements, and can be changed', async () => {
    page = await HostPage.open({
      body: `<hullo-button channel="sms" to="+34600000000" placement="inline"></hullo-button>
        <hullo-button channel="line" to="@bread" placement="inline"></hullo-button>${scriptTag({})}`,
    });
    await until(async () => (await page.link(0)).href === 'sms:+34600000000');
    page.button(0).setAttribute('channel', 'email');
    page.button(0).setAttribute('to', 'a@bread.example');
    await until(async () => (await page.link(0)).href === 'mailto:a@bread.example');
    assert.equal((await page.link(0)).textContent, 'E-mail us');
  });

  it('of an unknown name is one console line, and what the owner wrote inside shows', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<hullo-button channel="../../signal" to="+34600000000"><a id="own" href="/contact">Write</a></hullo-button>${scriptTag({})}`,
    });
    await until(() => page.lines.length);
    assert.match(page.lines[0] ?? '', /channel="..\/..\/signal" is not known; use one of: whatsapp, messenger/);
    assert.ok(page.document.getElementById('own')?.getBoundingClientRect().width, 'the own link');
    await page.upgraded();
    assert.equal(page.lines.length, 1, 'console lines');
  });

  it("Apple's hides where nothing can follow it, without a word, and shows what the owner wrote instead", async () => {
    const to = TO['apple'] ?? '';
    page = await HostPage.open({
      head: WINDOWS + heads.listening,
      body: `<hullo-button channel="apple" to="${to}"><a id="own" href="/contact">Write</a></hullo-button>
        <hullo-button channel="whatsapp" to="+34600000000"></hullo-button>${scriptTag({})}`,
    });
    await until(() => page.document.getElementById('own')?.getBoundingClientRect().width);
    await page.upgraded();
    assert.equal(page.button(0).shadowRoot?.querySelector('a')?.hasAttribute('href'), false);
    assert.equal(page.lines, []);
  });

  it('does at a desk what the owner chose', async () => {
    page = await HostPage.open({
      head: WINDOWS,
      body: `${['auto', 'web', 'app'].map((desktop) => `<hullo-button to="+34600000000" desktop="${desktop}"></hullo-button>`).join('')}
        <hullo-button channel="instagram" to="bread"></hullo-button>${scriptTag({})}`,
    });
    const hrefs = [
      'https://wa.me/34600000000',
      'https://web.whatsapp.com/send?phone=34600000000',
      'whatsapp://send?phone=34600000000',
    ];
    for (const [i, href] of [...hrefs, 'https://www.instagram.com/bread/'].entries()) {
      const target = href.startsWith('https') ? '_blank' : '';
      // What knows the device comes a moment after the link, in a browser that says nothing of a mouse.
      await until(async () => {
        const link = await page.link(i);
        return link.href === href && link.target === target;
      });
    }
  });

  it('stays in the same window, by https, inside another app', async () => {
    page = await HostPage.open({
      head: IN_APP,
      body: `<hullo-button to="+34600000000" desktop="app"></hullo-button>
        <hullo-button channel="viber" to="bread"><a id="own" href="/contact">Write</a></hullo-button>${scriptTag({})}`,
    });
    const link = await page.link(0);
    await until(() => link.target === '');
    assert.equal(link.href, 'https://wa.me/34600000000');
    await until(() => page.document.getElementById('own')?.getBoundingClientRect().width);
  });
});
