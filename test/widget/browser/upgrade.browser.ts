import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { input } from '../support/input.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const DEFINE = '<script type="module" src="/widget/define.ts"></script>';

describe('When the class arrives', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('the link that has the focus stays the same node and keeps the focus', async () => {
    const service = sink();
    page = await HostPage.open({
      // The class is held back until the test lets it in.
      head: `<script>const define = customElements.define; let held;
        customElements.define = (...args) => { held = () => define.apply(customElements, args) };</script>${heads.listening}`,
      body: scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint }),
    });
    const link = await page.link();
    link.focus();
    const { href } = link;
    await until(() => page.window.eval('held'));
    page.window.eval('held()');
    await page.upgraded();
    assert.same(page.button().shadowRoot?.activeElement, link, 'the focused node');
    assert.same(await page.link(), link, 'the link');
    assert.equal(page.button().shadowRoot?.querySelectorAll('a').length, 1, 'links');
    assert.equal(link.href, href);
    await input({ kind: 'press', key: 'Enter' });
    await service.events('click');
    await service.events('impression');
    const all = (await service.beacons()).flatMap((beacon) => beacon.events);
    assert.equal(all.length, 2, 'one click and one impression');
    assert.equal(page.lines, []);
  });

  it('properties and attributes go on changing link and label', async () => {
    page = await HostPage.open({ body: scriptTag({ to: '+34600000000' }) });
    const link = await page.link();
    await page.upgraded();
    const button = page.document.querySelector('hullo-button');
    assert.ok(button);
    button.label = 'Ask the baker';
    button.setAttribute('message', 'Hi');
    await button.updateComplete;
    assert.equal(link.textContent, 'Ask the baker');
    assert.equal(link.href, 'https://wa.me/34600000000?text=Hi');
    button.placement = 'inline';
    await button.updateComplete;
    assert.equal(button.getAttribute('placement'), 'inline');
    button.removeAttribute('message');
    button.label = '';
    await button.updateComplete;
    assert.equal(link.textContent, 'Chat on WhatsApp');
    assert.equal(link.href, 'https://wa.me/34600000000');
  });

  it('properties that a script set earlier are kept', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<hullo-button id="early"></hullo-button>
        <script>Object.assign(document.getElementById('early'), { to: '+34600000002', lookbackDays: 7 })</script>${DEFINE}`,
    });
    const link = await page.link();
    await page.upgraded();
    assert.equal(link.href, 'https://wa.me/34600000002');
    assert.equal(page.document.querySelector('hullo-button')?.lookbackDays, 7);
    assert.equal(page.lines, []);
  });

  it('an element without the script tag does it all by itself, also when a script makes it', async () => {
    const service = sink();
    page = await HostPage.open({ body: DEFINE });
    await page.window.customElements.whenDefined('hullo-button');
    const made = page.document.createElement('hullo-button');
    made.to = '+34600000000';
    made.site = 'bakery';
    made.endpoint = service.endpoint;
    page.document.body.append(made);
    const link = await page.link();
    await page.click(link);
    const [click] = await service.events('click');
    assert.match(link.href, /Ref%20/);
    assert.equal(click?.destination, '34600000000');
  });

  it('an element that is moved, removed and put back goes on counting, once', async () => {
    const service = sink();
    page = await HostPage.open({ body: `<main></main>${DEFINE}` });
    await page.window.customElements.whenDefined('hullo-button');
    const made = page.document.createElement('hullo-button');
    Object.assign(made, { to: '+34600000000', site: 'bakery', endpoint: service.endpoint });
    page.document.body.append(made);
    await page.link();
    page.document.querySelector('main')?.append(made);
    made.remove();
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    page.document.body.append(made);
    await service.events('impression');
    await page.click(await page.link());
    await service.events('click');
    const all = (await service.beacons()).flatMap((beacon) => beacon.events.map((event) => event.type));
    assert.equal(all, ['impression', 'click']);
  });

  it('an element that was removed leaves no listener on the page', async () => {
    page = await HostPage.open({
      // Counts listeners on window and document that come and go.
      head: `<script>let alive = 0;
        for (const target of [window, document]) {
          const add = target.addEventListener;
          target.addEventListener = function (type, listener, options) {
            if (options?.signal) { alive++; options.signal.addEventListener('abort', () => alive--); }
            else if (type === 'visibilitychange') alive++;
            return add.call(this, type, listener, options);
          };
          const remove = target.removeEventListener;
          target.removeEventListener = function (type, listener, options) {
            if (type === 'visibilitychange') alive--;
            return remove.call(this, type, listener, options);
          };
        }</script>`,
      body: DEFINE,
    });
    const alive = () => Number(page.window.eval('alive'));
    await page.window.customElements.whenDefined('hullo-button');
    const made = page.document.createElement('hullo-button');
    made.to = '+34600000000';
    page.document.body.append(made);
    await until(() => alive() >= 4);
    made.remove();
    await until(() => alive() === 0);
  });

  it('a page that holds the tag twice shows one button, and a second definition is one console line', async () => {
    const tag = scriptTag({ to: '+34600000000' });
    page = await HostPage.open({ head: heads.listening + tag, body: tag });
    await page.link();
    await page.upgraded();
    await page.window.eval(`import('/widget/define.ts?again')`);
    assert.equal(page.document.querySelectorAll('hullo-button').length, 1, 'buttons');
    assert.equal(page.lines.length <= 1, true, 'console lines');
  });
});
