import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { openPanel } from '../support/open-panel.ts';
import { placeOf } from '../support/place-of.ts';
import { scriptTag } from '../support/script-tag.ts';
import { until } from '../support/until.ts';

const TO = { to: '+34600000000' };
/** The page's clock stands still. */
const clock = (at: string) => `<script>Date.now = () => ${Date.parse(at)}</script>`;
const HOURS = { hours: 'Mo-Fr 09:00-18:00', 'time-zone': 'Asia/Kathmandu', greeting: 'Hello' };

describe('The words of the widget', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it("are in the page's language, and follow it live, with their direction", async () => {
    page = await HostPage.open({ query: 'lang=es', body: scriptTag({ ...TO, greeting: 'Hola?' }) });
    const link = await page.link();
    await until(() => link.textContent === 'Chatear por WhatsApp');
    const { panel, part } = await openPanel(page);
    assert.equal([part('title').textContent, panel.lang, panel.dir], ['Escríbenos', 'es', '']);
    page.document.documentElement.lang = 'ar';
    await until(() => part('title').textContent === 'تحدث معنا' && panel.dir === 'rtl');
    // The owner's words stay in their own order.
    const greeting = part('bubble');
    assert.equal(placeOf(greeting, 0) < placeOf(greeting, 'Hola?'.length - 1), true, 'the mark at the end');
    page.document.documentElement.lang = 'xx';
    await until(() => part('title').textContent === 'Chat with us' && panel.lang === 'en' && !panel.dir);
    assert.equal(link.textContent, 'Chat on WhatsApp');
  });

  it("are those nearest to the element, and the owner's own win", async () => {
    page = await HostPage.open({
      query: 'lang=es',
      body: `<div lang="de-AT">${scriptTag({})}<hullo-button placement="inline" to="+34600000000" label="Frag uns"
        strings='{"title":"Grüß Gott","nonsense":1}' with-panel></hullo-button></div>`,
      head: heads.listening,
    });
    const { part } = await openPanel(page);
    assert.equal((await page.link()).textContent, 'Frag uns');
    await until(
      () => part('title').textContent === 'Grüß Gott' && /Weiter in WhatsApp/.test(part('send').textContent ?? ''),
    );
    assert.equal(page.lines.filter((line) => line.includes('strings.nonsense is not used')).length, 1);
  });
});

describe('Hours', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('say that somebody is there', async () => {
    page = await HostPage.open({ head: clock('2026-11-23T04:00Z'), body: scriptTag({ ...TO, ...HOURS }) });
    const { part } = await openPanel(page);
    await until(() => part('status')?.textContent === 'Online');
    assert.equal(page.button().matches(':state(offline)'), false);
  });

  it("say when somebody will be back, in the owner's zone and in the visitor's, and change the message", async () => {
    page = await HostPage.open({
      head: clock('2026-11-21T04:00Z'),
      body: scriptTag({ ...TO, ...HOURS, message: 'Hi', 'closed-message': 'Please call me back' }),
    });
    const { part } = await openPanel(page);
    const theirs = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
      Date.parse('2026-11-23T03:15Z'),
    );
    await until(() => part('status')?.textContent?.startsWith(`Back Monday 09:00, `));
    assert.match(part('status').textContent ?? '', new RegExp(`${theirs} your time$`));
    assert.equal(page.button().matches(':state(offline)'), true);
    await until(async () => (await page.link()).href.endsWith('?text=Please%20call%20me%20back'));
  });

  it('can take the launcher away, and bring it back', async () => {
    page = await HostPage.open({
      head: clock('2026-11-21T04:00Z'),
      body: scriptTag({ ...TO, hours: HOURS.hours, 'time-zone': 'UTC', 'when-closed': 'hide' }),
    });
    const link = await page.link();
    await until(() => page.window.getComputedStyle(link).display === 'none');
    page.button().setAttribute('hours', '24/7');
    await until(() => page.window.getComputedStyle(link).display !== 'none');
  });

  it('can lead to another app', async () => {
    page = await HostPage.open({
      head: clock('2026-11-21T04:00Z'),
      body: scriptTag({
        ...TO,
        ...HOURS,
        'when-closed': 'channel',
        'closed-channel': 'messenger',
        'closed-to': 'bakery',
      }),
    });
    await until(async () => (await page.link()).href === 'https://m.me/bakery');
  });

  it('that cannot be read are one console line, and it counts as open', async () => {
    page = await HostPage.open({ head: heads.listening, body: scriptTag({ ...TO, ...HOURS, hours: 'Lun-Vie 9-18' }) });
    const { part } = await openPanel(page);
    await until(() => part('status')?.textContent === 'Online');
    const said = page.lines.filter((line) => line.includes('hours cannot be used: "Lun-Vie 9-18" is not understood'));
    assert.equal(said.length, 1);
  });
});
