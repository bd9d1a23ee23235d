import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { input } from '../support/input.ts';
import { classWithPanel } from '../support/panel-stand-in.ts';
import { until } from '../support/until.ts';

describe('Where the button stands', () => {
  let page: HostPage;
  const open = async (attributes: string, body = '', more = {}) => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<hullo-button to="+34600000000" ${attributes}></hullo-button>${body}${classWithPanel(false)}`,
      ...more,
    });
    await page.upgraded();
    return page.link();
  };
  const bar = (id: string, height: number, more = '') =>
    `<div id="${id}" style="position:fixed;left:0;right:0;bottom:0;height:${height}px;${more}">Cookies</div>`;
  const at = (link: Element) => link.getBoundingClientRect();
  afterEach(() => page.close());

  it('is above a banner while it is there, and lower again when it is gone; the page does not move', async () => {
    const link = await open('avoid="#banner"', `<p id="text">Text</p>${bar('banner', 100)}`);
    const text = page.document.getElementById('text') as HTMLElement;
    const { top } = at(text);
    await until(() => at(link).bottom <= 500 - 11);
    page.document.getElementById('banner')?.remove();
    await until(() => at(link).bottom > 570);
    page.document.body.insertAdjacentHTML('beforeend', bar('banner', 60));
    await until(() => at(link).bottom <= 540 - 11);
    const banner = page.document.getElementById('banner') as HTMLElement;
    banner.style.height = '150px';
    await until(() => at(link).bottom <= 450 - 11);
    banner.hidden = true;
    banner.style.display = 'none';
    await until(() => at(link).bottom > 570);
    assert.equal(at(text).top, top, 'the text');
    assert.equal(page.lines, []);
  });

  it('is above the well-known banners for "auto", in a page that reads from right to left too', async () => {
    const link = await open('avoid="auto"', bar('onetrust-banner-sdk', 80), { dir: 'rtl' });
    await until(() => at(link).bottom <= 520 - 11);
    assert.ok(at(link).left < 100, 'on the left');
  });

  it('leaves a selector that is none at one console line', async () => {
    await open('avoid="#a, [["');
    await until(() => page.lines.length);
    assert.match(page.lines[0] ?? '', /^\[hullo\] avoid="#a, \[\[" is no list of selectors$/);
  });

  it('is out of sight while somebody types where it would be in the way', async () => {
    const link = await open(
      '',
      `<input id="under" style="position:fixed;right:0;bottom:20px;width:300px"><input id="far" style="position:fixed;top:0;left:0">`,
    );
    const seen = () => page.window.getComputedStyle(link).visibility;
    // What waits for the focus comes after the class.
    await until(() => 'hullo' in page.window);
    page.document.getElementById('far')?.focus();
    page.document.getElementById('under')?.focus();
    await until(() => seen() === 'hidden');
    page.document.getElementById('far')?.focus();
    await until(() => seen() === 'visible');
  });

  it('is on the pages that the owner named, as the address changes', async () => {
    const link = await open('pages="/page*, !/page/cart"');
    const shown = () => at(link).width > 0;
    assert.equal(shown(), true);
    page.window.history.pushState(null, '', '/page/cart');
    page.document.body.append('The cart');
    await until(() => !shown());
    page.window.history.pushState(null, '', '/page/thanks');
    page.document.body.append('Thank you');
    await until(shown);
    page.button().setAttribute('pages', '/nowhere');
    await until(() => !shown());
    page.button().removeAttribute('pages');
    await until(shown);
  });

  it('carries a badge until it is pressed, which is read out where it says something', async () => {
    const link = await open('badge="120"');
    const badge = await until(() => link.querySelector('[part=badge]'));
    assert.equal(badge.textContent, '99+');
    assert.equal(badge.ariaHidden, null);
    page.button().setAttribute('badge', 'dot');
    await until(() => link.querySelector('[part=badge]')?.ariaHidden === 'true');
    assert.equal(link.querySelectorAll('[part=badge]').length, 1);
    await page.click(link);
    await until(() => !link.querySelector('[part=badge]'));
    page.button().setAttribute('badge', '<img src=x onerror=alert(1)>');
    const long = await until(() => link.querySelector('[part=badge]'));
    assert.equal(long.children.length, 0);
    assert.equal([...(long.textContent ?? '')].length, 12);
  });

  it('moves once for attention, and not at all for those who want no motion', async () => {
    const quick = `<script>const later = setTimeout; window.setTimeout = (work, ms) => later(work, ms === 4000 ? 20 : ms);</script>`;
    // Whoever points at the button needs no cue.
    await input({ kind: 'move', x: 5, y: 5 });
    const link = await open('cue="nudge"', '', { head: heads.listening + quick });
    const cue = await until(() =>
      link.getAnimations().find((animation) => animation.constructor === page.window.Animation),
    );
    const { duration, iterations } = cue.effect?.getComputedTiming() ?? {};
    assert.ok(Number(duration) * Number(iterations) < 5_000, 'it is short');
    link.dispatchEvent(new page.window.Event('pointerenter'));
    await until(() => cue.playState === 'idle');
    page.close();
    const still = `<script>const real = matchMedia; window.matchMedia = (query) => query.includes('reduce') ? { matches: true } : real(query);
      window.moved = 0; Element.prototype.animate = () => { moved++ }</script>`;
    await open('cue="pulse" triggers="delay 30ms" caps="from view 1"', '', { head: heads.listening + quick + still });
    await until(() => page.button().shadowRoot?.querySelector('[part=badge]'));
    assert.equal(page.window.eval('moved'), 0);
  });
});
