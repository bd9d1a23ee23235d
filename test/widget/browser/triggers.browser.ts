import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { input } from '../support/input.ts';
import { classWithPanel } from '../support/panel-stand-in.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

type Counting = HTMLElement & { readonly shown?: number; readonly hidden_?: number; readonly toggled?: number };
/** The frame's own page is of the same site; who comes from elsewhere is on the first page. */
const FROM_ELSEWHERE = `<script>Object.defineProperty(document, 'referrer', { value: 'https://news.example/' })</script>`;
const FIRST = 'caps="9 per view, from view 1"';

describe('A panel that opens by itself', () => {
  let page: HostPage;
  const open = async (attributes: string, { panel = true, body = '', query = '', head = '' } = {}) => {
    page = await HostPage.open({
      head: heads.listening + FROM_ELSEWHERE + head,
      body: `<hullo-button id="chat" to="+34600000000" ${attributes}></hullo-button>${body}${classWithPanel(panel)}`,
      query,
    });
    await page.upgraded();
    await page.link();
    return page.button() as Counting;
  };
  const frames = async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  };
  afterEach(() => {
    page.close();
    localStorage.clear();
  });

  it('does so after a while', async () => {
    const button = await open(`triggers="delay 50ms" ${FIRST}`);
    await until(() => button.shown === 1);
    assert.equal(page.lines, []);
  });

  it('does so where the visitor has scrolled to', async () => {
    const button = await open(`triggers="scroll 50%" ${FIRST}`, { body: '<p style="height:3000px">Long</p>' });
    await frames(10);
    assert.equal(button.shown, undefined);
    await until(() => {
      page.window.scrollTo(0, 2_000);
      page.window.dispatchEvent(new Event('scroll'));
      return button.shown;
    });
  });

  it('does so where something comes into view, also what is added later', async () => {
    const button = await open(`triggers="view .reviews" ${FIRST}`, { body: '<p style="height:3000px">Long</p>' });
    const reviews = page.document.createElement('p');
    reviews.className = 'reviews';
    reviews.textContent = 'Five stars';
    page.document.body.append(reviews);
    await frames(10);
    assert.equal(button.shown, undefined);
    reviews.scrollIntoView();
    await until(() => button.shown);
  });

  it('does so when the visitor does nothing, once', async () => {
    const button = await open(`triggers="idle 60ms, delay 70ms" ${FIRST}`);
    await until(() => button.shown);
    await frames(12);
    assert.equal(button.shown, 1);
  });

  it('does so when the mouse leaves by the top, where there is a mouse', async () => {
    const mouse = `<script>const real = matchMedia; window.matchMedia = (query) =>
      query.includes('pointer') ? { matches: MOUSE } : real(query)</script>`;
    const leave = (clientY: number) =>
      page.document.documentElement.dispatchEvent(new page.window.MouseEvent('mouseleave', { clientY }));
    const button = await open(`triggers="exit" ${FIRST}`, { head: mouse.replace('MOUSE', 'true') });
    await until(() => {
      leave(300);
      assert.equal(button.shown, undefined, 'to the side');
      leave(-1);
      return button.shown;
    });
    page.close();
    const phone = await open(`triggers="exit" ${FIRST}`, { head: mouse.replace('MOUSE', 'false') });
    for (let i = 0; i < 20; i++) {
      await frames(1);
      leave(-1);
    }
    assert.equal(phone.shown, undefined, 'on a phone');
  });

  it('does not on the first page view: a dot and a cue show instead, and no chat opens', async () => {
    const button = await open('triggers="delay 50ms"');
    const dot = await until(() => button.shadowRoot?.querySelector('[part=badge]'));
    assert.equal(button.shown, undefined);
    assert.equal(dot.ariaHidden, 'true');
    assert.equal(page.document.querySelectorAll('a[href]').length, 0);
  });

  it('does not where there is no panel: the same dot, and no chat opens', async () => {
    let left = false;
    const button = await open(`triggers="delay 50ms" ${FIRST}`, { panel: false });
    page.window.addEventListener('click', () => (left = true));
    await until(() => button.shadowRoot?.querySelector('[part=badge]'));
    assert.equal(left, false, 'a press');
  });

  it('does not again once the visitor has closed it, on any page with consent', async () => {
    const first = await open(`triggers="delay 50ms" ${FIRST} consent="granted"`);
    await until(() => first.shown);
    first.dispatchEvent(new Event('hullo-hide'));
    page.close();
    const second = await open(`triggers="delay 50ms" ${FIRST} consent="granted"`);
    await frames(20);
    assert.equal(second.shown, undefined);
    assert.ok(localStorage.getItem('hullo'), 'what is kept');
  });

  it('touches no storage without consent', async () => {
    const spy = `<script>window.touched = 0; for (const name of ['getItem', 'setItem', 'removeItem'])
      Storage.prototype[name] = () => { touched++ }</script>`;
    const button = await open(`triggers="delay 50ms" ${FIRST}`, { head: spy });
    await until(() => button.shown);
    button.dispatchEvent(new Event('hullo-hide'));
    assert.equal(page.window.eval('touched'), 0);
  });

  it('begins anew where a single-page site goes on to its next page', async () => {
    const button = await open('triggers="delay 50ms"');
    await until(() => button.shadowRoot?.querySelector('[part=badge]'));
    page.window.history.pushState(null, '', '/page/2');
    page.document.title = 'The next page';
    await until(() => button.shown === 1);
  });

  it('leaves a mistyped setting at one console line with its reason', async () => {
    const button = await open(`triggers="delai 1s, view [, delay 50ms" ${FIRST}`);
    await until(() => button.shown || page.lines.length >= 2);
    assert.match(page.lines.join('\n'), /"delai 1s" is not known; use one of: delay/);
    for (const line of page.lines) assert.match(line, /^\[hullo\] /);
  });

  it('opens for an address that asks: ?hullo, #hullo and a hash that comes later', async () => {
    const asked = await open('', { query: 'hullo' });
    await until(() => asked.shown === 1);
    page.close();
    const button = await open('');
    page.window.location.hash = '#hullo';
    await until(() => button.shown === 1);
    page.window.location.hash = '#hullo-doctor';
    await frames(5);
    assert.equal(button.shown, 1, 'another word');
  });

  it('opens for any element of the page that is marked, by mouse and by keyboard, added when it may', async () => {
    const button = await open('', { body: '<button id="own" data-hullo>Ask us</button>' });
    const own = page.document.getElementById('own') as HTMLElement;
    await page.click(own);
    await until(() => button.shown === 1);
    own.focus();
    await input({ kind: 'press', key: 'Enter' });
    await until(() => button.shown === 2);
    const later = page.document.createElement('a');
    later.href = '/contact';
    later.dataset['hullo'] = 'chat';
    later.textContent = 'Write to us';
    page.document.body.prepend(later);
    await page.click(later);
    await until(() => button.shown === 3);
  });

  it('without a panel a marked link is a chat link with a code of its own, counted; a marked button follows the launcher', async () => {
    const service = sink();
    const button = await open(`site="bakery" endpoint="${service.endpoint}" config="off"`, {
      panel: false,
      body: '<p><a id="link" class="dark" data-hullo href="/contact">Ask</a></p><p><button id="own" data-hullo>Ask</button></p>',
    });
    const link = page.document.getElementById('link') as HTMLAnchorElement;
    const href = await until(() => link.href.startsWith('https://wa.me/34600000000?text=Ref') && link.href);
    assert.ok(href !== (await page.link()).href, 'another code than the launcher has');
    assert.equal(link.className, 'dark', "the page's own looks");
    await page.click(link);
    await service.events('click', 1);
    await page.click(page.document.getElementById('own') as HTMLElement);
    const clicks = await service.events('click', 2);
    assert.equal(new Set(clicks.map(({ reference }) => reference)).size, 2, 'codes');
    button.remove();
    await until(() => link.getAttribute('href') === '/contact');
  });

  it('obeys the global hullo, called before and after it came', async () => {
    const stub = `<script>window.hullo = window.hullo || function () { (hullo.q = hullo.q || []).push(arguments) };
      hullo('set', 'label', 'Ask the baker'); hullo('on', 'show', () => { window.told = true }); hullo('show')</script>`;
    const button = await open('', { head: stub });
    await until(() => button.shown === 1 && page.window.eval('window.told'));
    assert.equal(button.getAttribute('label'), 'Ask the baker');
    const call = (text: string) => page.window.eval(`hullo(${text})`);
    call("'toggle', 'chat'");
    call("'hide'");
    call("'consent', 'granted'");
    call("'set', { message: 'Hi', badge: 3 }");
    call("'refresh'");
    await until(() => button.toggled && button.hidden_ && button.getAttribute('badge') === '3');
    assert.equal((button as unknown as { consent: string }).consent, 'granted');
    for (const wrong of ["'dance'", "'set', 'onclick', 'x'", "'consent', 'maybe'", "'on', 'x', 1", '', '{}, null'])
      call(wrong);
    await until(() => page.lines.length >= 6);
    for (const line of page.lines) assert.match(line, /^\[hullo\] hullo\('/);
  });
});
