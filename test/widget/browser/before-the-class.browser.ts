import { isReference } from '../../../widget/core/reference/is-reference.ts';
import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { input } from '../support/input.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('Before the class arrives', () => {
  let page: HostPage;
  const open = async (options: Readonly<Record<string, string>>, more = {}) => {
    page = await HostPage.open({
      head: heads.withoutClass + heads.listening,
      body: scriptTag(options),
      title: 'Rye & spelt',
      ...more,
    });
  };
  afterEach(() => page.close());

  it('a visitor finds a link to the right chat, with the message filled in and a code at its end', async () => {
    await open({ to: '+34 600 000 000', site: 'bakery', message: 'Hi! About {title} ({url})' });
    const { href } = await page.link();
    const text = new URL(href).searchParams.get('text') ?? '';
    assert.match(href, /^https:\/\/wa\.me\/34600000000\?text=Hi!%20About%20Rye%20%26%20spelt/);
    assert.match(text, /\(http:\/\/localhost:\d+\/page\)\nRef \w{3}-\w{3}-\w{3}$/);
    assert.equal(isReference(text.slice(-11).replaceAll('-', '')), true, 'the code has a right check symbol');
  });

  it('a visitor who presses Enter is counted, and the next press carries a code of its own', async () => {
    const service = sink();
    await open({ to: 'bakery', channel: 'messenger', site: 'bakery', endpoint: service.endpoint });
    const link = await page.link();
    const first = new URL(link.href).searchParams.get('ref');
    link.focus();
    await input({ kind: 'press', key: 'Enter' });
    const [click] = await service.events('click');
    assert.equal(click?.reference, first ?? '');
    assert.equal(click?.channel, 'messenger');
    assert.equal(click?.destination, 'bakery');
    assert.match(click?.page ?? '', /^http:\/\/localhost:\d+\/page$/);
    const second = await until(() => {
      const reference = new URL(link.href).searchParams.get('ref');
      return reference !== first && reference;
    });
    await page.click(link);
    const clicks = await service.events('click', 2);
    assert.equal(clicks[1]?.reference, second);
  });

  it('every press that opens the link counts, by whichever button; a menu or a script that clicks does not', async () => {
    const service = sink();
    await open({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint });
    const link = await page.link();
    // What the page is told is the measure: WebKit's driver reports every button's release as that of the left one.
    let opening = 0;
    let presses = 0;
    const told = new Set<string>();
    for (const type of ['click', 'auxclick'] as const) {
      page.window.addEventListener(type, (event) => {
        if (event.isTrusted) presses++;
        if (event.isTrusted && event.button < 2) opening++;
      });
    }
    page.button().addEventListener('hullo-click', (event) => told.add(event.id));
    link.click();
    for (const [i, button] of (['right', 'middle', 'left'] as const).entries()) {
      await page.click(link, button);
      await until(() => presses > i);
    }
    const clicks = await service.events('click', opening);
    assert.equal(new Set(clicks.map(({ id }) => id)).size, opening, 'clicks');
    assert.equal(told.size, opening, 'events on the page');
    assert.ok(opening >= 2, 'the middle and the left button at least');
  });

  it('a launcher in view for a second is an impression, told once', async () => {
    const service = sink();
    await open(
      { to: '+34600000000', site: 'bakery', endpoint: service.endpoint },
      { query: 'utm_source=news&gclid=Ab9' },
    );
    const [impression] = await service.events('impression');
    assert.equal(impression?.position, 'floating');
    assert.equal(impression?.landings.length, 1, 'landings');
    assert.equal(impression?.landings[0]?.source, 'news');
    assert.equal(impression?.landings[0]?.adClickId, { kind: 'gclid', value: 'Ab9' });
    assert.equal(impression?.reference, undefined, 'reference');
  });

  it('a launcher below the fold is no impression until the visitor scrolls to it', async () => {
    const service = sink();
    page = await HostPage.open({
      body: `<p style="height:3000px">Long story</p>
        <hullo-button placement="inline" to="+34600000000" site="bakery" endpoint="${service.endpoint}"></hullo-button>
        ${scriptTag({ to: '+34600000001', site: 'bakery', endpoint: service.endpoint })}`,
    });
    const inline = await page.link();
    const [first] = await service.events('impression');
    assert.equal(first?.destination, '34600000001', 'only the floating one is seen');
    inline.scrollIntoView();
    const both = await service.events('impression', 2);
    assert.equal(both[1]?.position, 'inline');
  });

  it('an owner who changes an attribute sees link and label change', async () => {
    await open({ to: '+34600000000' });
    const link = await page.link();
    page.button().setAttribute('label', 'Ask the baker');
    page.button().setAttribute('to', '+34600000001');
    await until(() => link.href === 'https://wa.me/34600000001');
    assert.equal(link.textContent, 'Ask the baker');
    page.button().setAttribute('channel', 'messenger');
    page.button().setAttribute('to', 'bakery');
    await until(() => link.href === 'https://m.me/bakery');
  });

  it('a message tells the title that the page has at the tap', async () => {
    await open({ to: '+34600000000', message: '{title}' });
    const link = await page.link();
    page.document.title = 'Another loaf';
    await until(() => {
      link.blur();
      link.focus();
      return link.href === 'https://wa.me/34600000000?text=Another%20loaf';
    });
  });

  it('without a service it is a complete button that carries no code and sends nothing', async () => {
    await open({ to: '+34600000000', message: 'Hello' });
    const link = await page.link();
    assert.equal(link.href, 'https://wa.me/34600000000?text=Hello');
    let sent = 0;
    page.window.navigator.sendBeacon = () => Boolean(++sent);
    const pressed = new Promise((resolve) => page.button().addEventListener('hullo-click', resolve));
    await page.click(link);
    await pressed;
    assert.equal(sent, 0, 'beacons');
    assert.equal(page.lines, []);
  });

  it('a number that cannot be used gives one console line and no dead link', async () => {
    await open({ to: '12', site: 'bakery' });
    await until(() => page.lines.length);
    assert.match(page.lines[0] ?? '', /^\[hullo\] to="12" cannot be used with WhatsApp: .*country code/);
    const link = page.button().shadowRoot?.querySelector('a');
    assert.equal(link?.hasAttribute('href'), false);
    assert.equal(link?.getBoundingClientRect().width, 0);
    page.button().setAttribute('label', 'Again');
    page.button().setAttribute('to', '+34 600 000 000');
    await page.link();
    assert.equal(page.lines.length, 1, 'console lines');
  });

  it("an unusable number leaves the owner's own link in view", async () => {
    page = await HostPage.open({
      head: heads.withoutClass,
      body: `<hullo-button to="none"><a id="own" href="/contact">Write to us</a></hullo-button>
        <hullo-button to="+34600000000"><a id="spare" href="/contact">Write to us</a></hullo-button>${scriptTag({})}`,
    });
    await page.link(1);
    const width = (id: string) => page.document.getElementById(id)?.getBoundingClientRect().width ?? 0;
    assert.ok(width('own') > 0, 'the own link is seen');
    assert.equal(width('spare'), 0, 'the spare link is not');
  });
});
