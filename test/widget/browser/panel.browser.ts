import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { input } from '../support/input.ts';
import { openPanel } from '../support/open-panel.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const TO = { to: '+34600000000' };
const focused = (page: HostPage) => page.button().shadowRoot?.activeElement;
/** The module of the panel cannot be had. */
const withoutPanel = '<script type="importmap">{"imports":{"/widget/elements/panel/panel.ts":"/nowhere.ts"}}</script>';

describe('The panel', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('opens at a tap, takes the focus, is closed by Escape, and gives the focus back', async () => {
    page = await HostPage.open({ head: heads.listening, body: scriptTag({ ...TO, greeting: 'Hello' }) });
    await page.upgraded();
    const events: string[] = [];
    for (const type of ['hullo-show', 'hullo-after-show', 'hullo-hide', 'hullo-after-hide'])
      page.document.addEventListener(type, (event) => events.push(event.type));
    const launcher = await page.link();
    const { panel, part } = await openPanel(page);
    assert.equal([panel.role, part('title').textContent?.trim()], ['dialog', 'Chat with us']);
    assert.same(focused(page), panel, 'the focus');
    assert.equal([page.button().hasAttribute('open'), launcher.ariaExpanded], [true, 'true']);
    const gone = new Promise((resolve) => page.button().addEventListener('hullo-after-hide', resolve));
    await input({ kind: 'press', key: 'Escape' });
    await gone;
    assert.same(focused(page), launcher, 'the focus');
    assert.equal([panel.hidden, page.button().hasAttribute('open'), launcher.ariaExpanded], [true, false, 'false']);
    assert.equal(events, ['hullo-show', 'hullo-after-show', 'hullo-hide', 'hullo-after-hide']);
    assert.equal(page.lines, []);
  });

  it('can be used with the keyboard alone, in the order that is seen', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO, questions: 'In stock?|Open today?' }) });
    await page.upgraded();
    (await page.link()).focus();
    await input({ kind: 'press', key: 'Enter' });
    await until(() => focused(page)?.getAttribute('part') === 'panel');
    const order: string[] = [];
    for (let i = 0; i < 6; i++) {
      await input({ kind: 'press', key: 'Tab' });
      order.push(focused(page)?.getAttribute('part') ?? focused(page)?.textContent ?? '');
    }
    assert.equal(order, ['close-button', 'question', 'question', 'input', 'send', 'Copy number']);
  });

  it('an Escape that ends the choice of an input method leaves it open', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO, 'with-panel': '' }) });
    const { panel, part } = await openPanel(page);
    const pressEscape = (isComposing: boolean) =>
      part('input').dispatchEvent(
        new page.window.KeyboardEvent('keydown', {
          key: 'Escape',
          isComposing,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    pressEscape(true);
    assert.equal(page.button().hasAttribute('open'), true);
    pressEscape(false);
    await until(() => panel.hidden);
  });

  it('sends exactly what it shows, and each press is counted under the code in its link', async () => {
    const service = sink();
    page = await HostPage.open({
      body: scriptTag({ ...TO, site: 'bakery', endpoint: service.endpoint, message: 'About {title}' }),
    });
    const button = page.button.bind(page);
    await page.upgraded();
    button().setAttribute('questions', 'In stock?');
    const { part } = await openPanel(page);
    const box = part<HTMLTextAreaElement>('input');
    assert.equal(box.value, 'About Sourdough');
    box.value = 'Two loaves & a roll, 50 % off?';
    box.dispatchEvent(new page.window.Event('input'));
    const send = part<HTMLAnchorElement>('send');
    await page.click(send);
    const [click] = await service.events('click');
    const code = click?.reference?.replace(/(...)(?!$)/g, '$1-');
    await service.events('open');
    const text = (href: string) => decodeURIComponent(href.split('?text=')[1] ?? '');
    // The link has moved on to a code of its own by now; what was pressed stands in the count.
    await until(
      () => text(send.href).startsWith('Two loaves & a roll, 50 % off?\nRef ') && !text(send.href).includes(`${code}`),
    );
    await page.click(part('question'));
    await until(() => box.value === 'In stock?' && text(send.href).startsWith('In stock?\nRef '));
    assert.equal(part('question').ariaPressed, 'true');
    assert.match(send.textContent ?? '', /Continue in WhatsApp/);
  });

  it('leads to the person and the app that were chosen', async () => {
    const agents =
      '[{"name":"Ana","to":"+34600000001"},{"name":"Bo","channel":"messenger","to":"bakery","message":"Hi Bo"}]';
    page = await HostPage.open({ body: scriptTag({ ...TO, agents }) });
    const { part, all } = await openPanel(page);
    const send = part<HTMLAnchorElement>('send');
    await until(() => send.href === 'https://wa.me/34600000001');
    // These pages cancel every click, and a cancelled one chooses nothing.
    const second = all('[part=agent] input')[1] as HTMLInputElement;
    second.checked = true;
    second.dispatchEvent(new page.window.Event('change'));
    await until(() => send.href === 'https://m.me/bakery?text=Hi%20Bo');
    await until(() => /Continue in Messenger/.test(send.textContent ?? ''));
  });

  it('offers nobody and no app that cannot be reached from here', async () => {
    const channels =
      '[{"channel":"apple","to":"12345678-1234-1234-1234-123456789abc"},{"channel":"messenger","to":"bakery"},{"channel":"line","to":"?"},{"channel":"telegram","to":"@bakery"}]';
    page = await HostPage.open({
      head: heads.listening,
      body: scriptTag({ ...TO, channels, agents: '[{"name":"Ana","to":"12"}]' }),
    });
    const { part, all } = await openPanel(page);
    const offered = () => all('[part=channel]').map((choice) => choice.textContent?.trim());
    // An app is called by its own name once what is known of it has come.
    await until(() => offered().join() === 'Messenger,Telegram');
    // Apple's app is not wrong, only not on this device.
    const reasons = page.lines.filter((line) => line.includes('is left out'));
    assert.equal(reasons.length, 2, reasons.join());
    await until(() => part<HTMLAnchorElement>('send').href === 'https://m.me/bakery');
    assert.equal(part('title').textContent?.trim(), 'Chat with us');
  });

  it('asks for what is required before it leads on, and puts the answers into the message', async () => {
    const fields = '[{"name":"city","label":"Your city","required":true}]';
    const service = sink();
    page = await HostPage.open({ body: scriptTag({ ...TO, fields, site: 'bakery', endpoint: service.endpoint }) });
    const { part, all } = await openPanel(page);
    const send = part<HTMLAnchorElement>('send');
    let followed = 0;
    send.addEventListener('click', (event) => (followed += event.defaultPrevented ? 0 : 1));
    await page.click(send);
    const city = all('input')[0] as HTMLInputElement;
    assert.same(focused(page), city, 'the focus');
    assert.equal(followed, 0, 'links followed');
    city.value = 'Porto';
    city.dispatchEvent(new page.window.Event('input'));
    await until(() => decodeURIComponent(send.href).includes('Your city: Porto'));
    await page.click(send);
    await service.events('click');
    assert.equal(followed, 1, 'links followed');
  });

  it('where it cannot be loaded, the tap opens the chat, and is counted', async () => {
    const service = sink();
    page = await HostPage.open({
      head: withoutPanel + heads.listening,
      body: scriptTag({ ...TO, greeting: 'Hello', site: 'bakery', endpoint: service.endpoint }),
    });
    await page.upgraded();
    const link = await page.link();
    let followed = 0;
    page.window.addEventListener('click', ({ target }) => (followed += target === page.button() ? 1 : 0));
    await page.click(link);
    await service.events('click');
    await until(() => followed >= 1);
    await page.click(link);
    await service.events('click', 2);
    assert.equal(page.lines.filter((line) => line.includes('panel cannot be loaded')).length, 1, 'console lines');
  });

  it('a page can keep it closed, and open', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO, greeting: 'Hello' }) });
    await page.upgraded();
    const button = page.document.querySelector('hullo-button');
    assert.ok(button);
    const keep = (event: Event) => event.preventDefault();
    button.addEventListener('hullo-show', keep);
    assert.equal(await button.show(), false);
    assert.equal(button.open, false);
    button.removeEventListener('hullo-show', keep);
    button.setAttribute('open', '');
    await until(() => button.shadowRoot?.querySelector('[part=panel]:not([hidden])'));
    button.addEventListener('hullo-hide', keep);
    assert.equal(await button.hide(), false);
    assert.equal(button.open, true);
    button.removeEventListener('hullo-hide', keep);
    await button.toggle();
    assert.equal(button.open, false);
  });

  it('a script that opens it does not take the focus from who is typing', async () => {
    page = await HostPage.open({ body: `<input id="i">${scriptTag({ ...TO, greeting: 'Hello' })}` });
    await page.upgraded();
    page.document.getElementById('i')?.focus();
    await page.document.querySelector('hullo-button')?.show();
    assert.equal(page.document.activeElement?.id, 'i');
  });

  it('opened by a script in a frame, it takes the focus from nobody who writes on the page around', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO, greeting: 'Hello' }) });
    await page.upgraded();
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
    document.body.append(field);
    await page.click(field);
    await page.document.querySelector('hullo-button')?.show();
    const { activeElement } = document;
    field.remove();
    assert.same(activeElement, field, 'the focus');
  });

  it('gives the focus back in a part of the page that is a shadow tree of its own', async () => {
    page = await HostPage.open({ body: `<div></div>${scriptTag(TO)}` });
    const host = page.document.createElement('hullo-button');
    for (const [name, value] of Object.entries({ ...TO, greeting: 'Hello' })) host.setAttribute(name, value);
    page.document.querySelector('div')?.attachShadow({ mode: 'open' }).append(host);
    await page.upgraded();
    const launcher = await until(() => host.shadowRoot?.querySelector<HTMLElement>('a[href]'));
    launcher.focus();
    await input({ kind: 'press', key: 'Enter' });
    await until(() => host.shadowRoot?.activeElement?.role === 'dialog');
    await host.hide();
    assert.same(host.shadowRoot?.activeElement, launcher, 'the focus');
  });

  it('a press that leaves the page is handed over, once', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO }) });
    await page.upgraded();
    const ids: string[] = [];
    page.button().addEventListener('hullo-click', (event) => ids.push(event.id));
    page.button().addEventListener('hullo-handoff', (event) => ids.push(event.id));
    await page.click(await page.link());
    await until(() => ids.length);
    page.window.dispatchEvent(new page.window.Event('blur'));
    page.window.dispatchEvent(new page.window.Event('blur'));
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
  });

  it('is there once more after the element was moved, and leaves nothing when it is removed', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<main></main>${scriptTag({ ...TO, greeting: 'Hello' })}`,
    });
    await openPanel(page);
    const button = page.button();
    button.remove();
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    page.document.body.click();
    page.document.querySelector('main')?.append(button);
    const { panel } = await openPanel(page);
    assert.equal(panel.hidden, false);
    assert.equal(page.lines, []);
  });

  it('whatever stands in its attributes, nothing is thrown and the link works', async () => {
    const wild = [
      '',
      '[',
      '{}',
      '[1,null,{"name":{}}]',
      '<img src=x onerror=throw>',
      'javascript:alert(1)',
      '\u0000\ud800',
      'x'.repeat(5_000),
      '[[[[',
      '99',
      'null',
    ];
    const names = [
      'greeting',
      'heading',
      'agents',
      'channels',
      'questions',
      'fields',
      'hours',
      'holidays',
      'time-zone',
    ];
    names.push('when-closed', 'closed-message', 'closed-channel', 'closed-to', 'status', 'strings', 'lang');
    page = await HostPage.open({ head: heads.listening, body: scriptTag({ ...TO, 'with-panel': '' }) });
    const { panel } = await openPanel(page);
    const button = page.document.querySelector('hullo-button');
    assert.ok(button);
    for (const value of wild) {
      for (const name of names) button.setAttribute(name, value);
      await button.updateComplete;
      for (const name of names) button.removeAttribute(name);
      await button.updateComplete;
    }
    button.setAttribute(
      'agents',
      '[{"name":"A","picture":"javascript:alert(1)"},{"name":"B","picture":"//x.example/<p>"}]',
    );
    await until(() => panel.querySelectorAll('[part=agent]').length === 2);
    assert.equal(
      [...panel.querySelectorAll('img')].filter((img) => !/^\/\/x/.test(img.getAttribute('src') ?? '')).length,
      0,
    );
    assert.match((await page.link()).href, /^https:\/\/wa\.me\/34600000000/);
    assert.equal(
      page.lines.filter((line) => !line.startsWith('[hullo] ')),
      [],
    );
  });
});
