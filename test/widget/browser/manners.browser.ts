import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const DEFINE = '<script type="module" src="/widget/define.ts"></script>';
/** Every attribute that makes the button behave. */
const BEHAVING = `triggers="delay 60m, exit" caps="1 per day" pages="/page*" avoid="auto" badge="1" cue="pulse"
  consent-from="google tcf" privacy="respect-gpc" analytics="gtag"`;

describe('As a guest on the page', () => {
  let page: HostPage;
  afterEach(() => page.close());
  const frame = () => new Promise((resolve) => page.window.requestAnimationFrame(resolve));

  it('it stays one button that counts once when the body is swapped, as Turbo and pjax do', async () => {
    const service = sink();
    const tag = scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint });
    page = await HostPage.open({ head: heads.listening, body: tag });
    await page.link();
    await page.upgraded();
    const next = () => Object.assign(page.document.createElement('body'), { innerHTML: '<h1>The next page</h1>' });
    // Whoever goes back is shown a copy of the page as it was left, in which settings may have changed.
    page.button().setAttribute('badge', 'dot');
    const left = page.document.body.cloneNode(true) as HTMLElement;
    left.querySelector('script')?.remove();
    for (const body of [next(), next(), left]) {
      // Turbo runs the scripts of a new body by making them anew.
      const script = page.document.createElement('script');
      for (const { name, value } of new DOMParser().parseFromString(tag, 'text/html').scripts[0]?.attributes ?? []) {
        script.setAttribute(name, value);
      }
      body.append(script);
      page.document.documentElement.replaceChild(body, page.document.body);
      await page.link();
      await frame();
      assert.equal(page.document.querySelectorAll('hullo-button').length, 1, 'buttons');
    }
    await page.click(await page.link());
    await service.events('click');
    assert.equal((await service.events('click')).length, 1);
    assert.equal(page.lines, []);
  });

  it('a tag in the head serves every page that is swapped in; one that went with its page serves no other', async () => {
    const heading = () => Object.assign(page.document.createElement('h1'), { textContent: 'The next page' });
    const buttons = () => page.document.querySelectorAll('hullo-button').length;
    // As Turbo and Astro do, and as htmx does.
    const swapBody = () => {
      const body = page.document.createElement('body');
      body.append(heading());
      page.document.documentElement.replaceChild(body, page.document.body);
    };
    let visits = 0;
    const swapContent = () => {
      page.window.history.pushState(null, '', `?visit=${++visits}`);
      page.document.body.replaceChildren(heading());
    };
    page = await HostPage.open({ head: heads.listening + scriptTag({ to: '+34600000000' }) });
    await page.link();
    swapBody();
    await page.upgraded();
    for (const swap of [swapBody, swapContent, swapContent, swapBody]) {
      swap();
      assert.equal(buttons(), 0);
      await page.link();
      assert.equal(buttons(), 1);
    }
    page.button().remove();
    page.document.body.append(heading());
    await frame();
    assert.equal(buttons(), 0, 'what the page took away');
    assert.equal(page.lines, []);
    page.close();

    page = await HostPage.open({ body: scriptTag({ to: '+34600000000' }) });
    await page.link();
    swapBody();
    await frame();
    swapContent();
    await frame();
    assert.equal(buttons(), 0, 'what went with its page');
  });

  it('it goes through a View Transition', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<main><hullo-button to="+34600000000"></hullo-button></main>${DEFINE}`,
    });
    await page.link();
    await page.upgraded();
    const { document } = page as {
      document: Document & { startViewTransition?(work: () => void): { finished: Promise<void> } };
    };
    const move = () => document.body.prepend(page.button());
    if (document.startViewTransition) await document.startViewTransition(move).finished.catch(() => undefined);
    else move();
    assert.ok((await page.link()).getBoundingClientRect().width > 0, 'the button');
    assert.equal(page.lines, []);
  });

  it('it counts on when the page comes back from the back-forward cache', async () => {
    const service = sink();
    page = await HostPage.open({ body: scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint }) });
    const link = await page.link();
    await service.events('impression');
    for (const type of ['pagehide', 'pageshow']) {
      page.window.dispatchEvent(new page.window.PageTransitionEvent(type, { persisted: true }));
    }
    await page.click(link);
    await service.events('click');
    assert.equal((await service.events('impression')).length, 1, 'impressions');
  });

  it('it makes no impression while the page is prerendered, and one when it is shown', async () => {
    const service = sink();
    const hidden = `<script>window.shown = false;
      Object.defineProperty(document, 'visibilityState', { get: () => (shown ? 'visible' : 'hidden') });
      Object.defineProperty(document, 'prerendering', { get: () => !shown })</script>`;
    page = await HostPage.open({
      head: hidden,
      body: scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint }),
    });
    await page.link();
    await page.upgraded();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    assert.equal(await service.beacons(), []);
    page.window.eval('shown = true');
    page.document.dispatchEvent(new Event('visibilitychange'));
    await service.events('impression');
  });

  it('it works in a page that is written by document.write, and by way of optimisers that rewrite the tag', async () => {
    const tag = scriptTag({ to: '+34600000000', 'no-optimize': '1', cfasync: 'false' });
    page = await HostPage.open({
      head: heads.listening,
      body: `<script>document.write(${JSON.stringify(tag).replaceAll('</', '<\\/')})</script>`,
    });
    await page.link();
    page.close();
    // An optimiser holds the tag back under another type, and later runs it as one that a script made.
    const held = tag.replace('<script', '<script type="text/rocketscript"');
    page = await HostPage.open({
      head: heads.listening,
      body: `${held}<script>addEventListener('load', () => { const old = document.querySelector('[type="text/rocketscript"]');
        const made = document.createElement('script'); for (const { name, value } of old.attributes) if (name !== 'type') made.setAttribute(name, value);
        old.replaceWith(made); })</script>`,
    });
    await page.link();
    await page.upgraded();
    assert.equal(page.document.querySelectorAll('hullo-button').length, 1);
    assert.equal(page.lines, []);
  });

  it('it leaves nothing behind when it goes, however much it did', async () => {
    page = await HostPage.open({
      head: `${heads.listening}<script>window.alive = new Set(); window.dataLayer = []; window.own = dataLayer.push;
        for (const target of [window, document, document.documentElement]) {
          const add = target.addEventListener, remove = target.removeEventListener;
          target.addEventListener = function (type, listener, options) {
            const key = { type };
            if (options?.signal) { alive.add(key); options.signal.addEventListener('abort', () => alive.delete(key)); }
            return add.call(this, type, listener, options);
          };
        }
        for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
          const Real = window[name];
          window[name] = class extends Real {
            observe(...all) { alive.add(this); return super.observe(...all); }
            disconnect() { alive.delete(this); return super.disconnect(); }
          };
        }</script>`,
      body: DEFINE,
    });
    await page.window.customElements.whenDefined('hullo-button');
    const alive = () => Number(page.window.eval('alive.size'));
    const before = alive();
    page.document.body.insertAdjacentHTML('beforeend', `<hullo-button to="+34600000000" ${BEHAVING}></hullo-button>`);
    await page.link();
    await until(() => alive() > before + 12 && page.window.eval('dataLayer.push !== own'));
    const button = page.button();
    button.remove();
    await until(() => alive() === before);
    assert.equal(page.window.eval('dataLayer.push === own'), true, "the page's own push");
    page.document.body.append(button);
    await until(() => alive() > before + 12);
    button.remove();
    await until(() => alive() === before);
    assert.equal(page.lines, []);
  });

  it('it can be moved while it behaves', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<main></main><hullo-button to="+34600000000" ${BEHAVING}></hullo-button>${DEFINE}`,
    });
    const link = await page.link();
    await until(() => link.querySelector('[part=badge]'));
    for (let i = 0; i < 3; i++) {
      page.document.querySelector('main')?.append(page.button());
      page.document.body.append(page.button());
    }
    await frame();
    assert.equal(link.querySelectorAll('[part=badge]').length, 1, 'badges');
    assert.equal(page.lines, []);
  });

  it('a second copy of other code on the page changes nothing, and the properties of both are one', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<hullo-button id="early"></hullo-button>
      <script>Object.assign(document.getElementById('early'), { to: '+34600000000', badge: 3, pages: '/page*' })</script>${DEFINE}`,
    });
    const link = await page.link();
    await until(() => link.querySelector('[part=badge]')?.textContent === '3');
    await page.window.eval(`import('/widget/define.ts?second')`);
    await page.window.eval(`import('/widget/embed.ts?second').then(({ embed }) => embed(null))`);
    await frame();
    assert.equal(page.button().shadowRoot?.querySelectorAll('a').length, 1, 'links');
    assert.equal(link.querySelectorAll('[part=badge]').length, 1, 'badges');
  });

  it('it goes by another name where the page gives it one', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<acme-contact to="+34600000000" badge="1"></acme-contact><script type="module">
        import { defineButton } from '/widget/index.ts';
        for (const tag of ['acme-contact', 'acme-contact', 'Acme', 'hullo-button']) defineButton(tag);</script>`,
    });
    const link = await until(() =>
      page.document.querySelector('acme-contact')?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href]'),
    );
    await until(() => link.querySelector('[part=badge]'));
    assert.equal(link.href, 'https://wa.me/34600000000');
    await page.window.customElements.whenDefined('hullo-button');
    assert.equal(page.lines.length, 1, 'console lines');
    assert.match(page.lines[0] ?? '', /<Acme> is no name/);
  });

  it("it stays away from a global of the page's own name", async () => {
    page = await HostPage.open({
      head: `${heads.listening}<script>var hullo = { mine: true }</script>`,
      body: scriptTag({ to: '+34600000000' }),
    });
    await page.link();
    await page.upgraded();
    assert.equal(page.window.eval('hullo.mine'), true);
    page.close();
    page = await HostPage.open({
      head: heads.listening,
      body: `<div id="hullo"></div>${scriptTag({ to: '+34600000000' })}`,
    });
    await page.upgraded();
    await until(() => page.window.eval('typeof hullo') === 'function');
    assert.equal(page.lines, []);
  });

  it('no setting, whatever stands there, throws into the page or costs it the link', async () => {
    const values = [
      '',
      ' ',
      '0',
      '-1',
      '1e999',
      'null',
      '[object Object]',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '))((',
      '[',
      '"',
      "'",
      '\\',
      ',,,',
      '!!!',
      '*'.repeat(500),
      'x'.repeat(20_000),
      '💬\u202e\u0000',
      '__proto__',
      'constructor,toString',
    ];
    const names = [
      'triggers',
      'caps',
      'pages',
      'avoid',
      'badge',
      'cue',
      'consent-from',
      'privacy',
      'analytics',
      'config',
    ];
    page = await HostPage.open({
      head: heads.listening,
      body: `<hullo-button to="+34600000000"></hullo-button>${DEFINE}`,
    });
    const link = await page.link();
    await page.upgraded();
    const button = page.button();
    for (const name of names) {
      for (const value of values) {
        button.setAttribute(name, value);
        await Promise.resolve();
      }
      for (const value of [7, {}, [], null, undefined, () => 1, Number.NaN, true]) {
        (button as unknown as Record<string, unknown>)[name.replace(/-./, (dash) => dash[1]?.toUpperCase() ?? '')] =
          value;
        await Promise.resolve();
      }
      await frame();
      await frame();
      button.removeAttribute(name);
    }
    await frame();
    for (const line of page.lines) assert.match(line, /^\[hullo\] /);
    assert.equal(link.href, 'https://wa.me/34600000000');
  });
});
