import type { HulloButton } from '../../../widget/elements/hullo-button.ts';
import { assert } from '../support/assert.ts';
import { HostPage } from '../support/host-page.ts';
import { openPanel } from '../support/open-panel.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const TO = { to: '+34600000000' };

describe('The look of the panel', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('stands above everything, and a click beside it closes it and still does what it was meant for', async () => {
    page = await HostPage.open({
      body: `<div style="position:fixed;inset:0;z-index:2147483647"><button id="b" style="margin:200px 30px">Buy</button></div>
        <hullo-button placement="inline" to="+34600000000" greeting="One" style="position:relative;z-index:2147483647"></hullo-button>${scriptTag({ ...TO, greeting: 'Two' })}`,
    });
    await page.link(1);
    await page.upgraded();
    const button = page.document.querySelectorAll('hullo-button')[1];
    await button?.show();
    const { panel } = { panel: button?.shadowRoot?.querySelector('[part=panel]') as HTMLElement };
    const box = panel.getBoundingClientRect();
    const top = page.document.elementFromPoint(box.x + 20, box.y + 20);
    assert.same(top, button, 'what is on top');
    let bought = 0;
    page.document.getElementById('b')?.addEventListener('click', () => bought++);
    await page.click(page.document.getElementById('b') as HTMLElement);
    await until(() => bought === 1 && panel.hidden);
  });

  for (const css of [
    '',
    'color-scheme:dark',
    '--hullo-accent:gold;--hullo-surface:#123;--hullo-on-surface:#345',
    '--hullo-surface:#777',
  ])
    it(`axe finds nothing to complain about in it, ${css || 'light'}`, async () => {
      page = await HostPage.open({
        head: '<script src="/node_modules/axe-core/axe.min.js"></script>',
        body: `<main><h1>Bread</h1></main>${scriptTag({
          ...TO,
          greeting: 'Hello',
          questions: 'In stock?',
          hours: 'Mo 09:00-09:01',
          'time-zone': 'UTC',
          agents: '[{"name":"Ana","role":"Sales"},{"name":"Bo"}]',
          fields: '[{"name":"city","label":"Your city"}]',
        })}`,
      });
      const { panel } = await openPanel(page);
      const { axe } = page.window as unknown as {
        axe: {
          run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };

      page.button().style.cssText = css;
      // The end of a change of its borders tells it; the event comes with the frame after.
      await Promise.all(panel.getAnimations().map(({ finished }) => finished));
      for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const { violations } = await axe.run(page.document, { rules: { region: { enabled: false } } });
      assert.equal(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
        [],
        css || 'light',
      );
    });

  it('is named by its title, also where the page put a head of its own into it', async () => {
    page = await HostPage.open({
      body: `<hullo-button placement="inline" to="+34600000000" heading="Ask Ana" with-panel><b slot="header">Hi</b></hullo-button>${scriptTag({})}`,
    });
    const { panel } = await openPanel(page);
    assert.equal([panel.role, panel.ariaLabel], ['dialog', 'Ask Ana']);
  });

  it('keeps its hairline without a shadow, and has no shadow then', async () => {
    page = await HostPage.open({ body: scriptTag({ ...TO, greeting: 'Hello' }) });
    await page.link();
    page.button().style.setProperty('--hullo-panel-shadow', 'none');
    page.button().style.setProperty('--hullo-outline', 'rgb(1, 2, 3)');
    const { panel } = await openPanel(page);
    const { boxShadow, outlineStyle, outlineColor, outlineWidth } = page.window.getComputedStyle(panel);
    assert.equal([boxShadow, outlineStyle, outlineColor, outlineWidth], ['none', 'solid', 'rgb(1, 2, 3)', '1px']);
  });

  it('is a sheet at the foot of a narrow window, with text that no phone zooms into', async () => {
    page = await HostPage.open({
      width: 320,
      body: scriptTag({ ...TO, greeting: 'Hello', fields: '[{"name":"city","label":"City"}]' }),
    });
    const { panel, all } = await openPanel(page);
    const box = panel.getBoundingClientRect();
    assert.equal([box.left, box.width, Math.round(box.bottom)], [0, 320, page.window.innerHeight]);
    for (const control of all('[part=input]'))
      assert.ok(Number.parseFloat(page.window.getComputedStyle(control).fontSize) >= 16, 'font size');
    assert.equal(page.document.documentElement.scrollWidth <= 320, true, 'no sideways scrolling');
  });

  it('a code to scan is drawn when asked for, is named, and counts as a press', async () => {
    const service = sink();
    page = await HostPage.open({
      body: scriptTag({ ...TO, 'with-qr': '', site: 'bakery', endpoint: service.endpoint }),
    });
    const { all, part } = await openPanel(page);
    const ask = all('.ways button').find((button) => button.textContent === 'Show QR code');
    // Not every one of the test browsers says that it has a mouse.
    if (!page.window.matchMedia('(hover:hover)').matches) return assert.equal(ask, undefined);
    await page.click(ask as HTMLElement);
    const [code] = await until(() => all('[part=qr]').length && all('[part=qr]'));
    assert.equal(code?.ariaLabel ?? code?.getAttribute('aria-label'), 'Scan with your phone to continue in WhatsApp');
    assert.equal(page.window.getComputedStyle(code as Element).fill, 'rgb(0, 0, 0)');
    await service.events('click');
    // It goes with what it says, so that nobody scans a message that was changed since.
    const compose = part<HTMLTextAreaElement>('input');
    compose.value = 'In blue, please';
    compose.dispatchEvent(new page.window.Event('input'));
    await until(() => all('[part=qr]').length === 0);
    assert.equal(ask?.getAttribute('aria-pressed'), 'false');
  });

  it('a code for an app that takes no message stays while one is written', async () => {
    page = await HostPage.open({ body: scriptTag({ to: 'bakery', channel: 'instagram', desktop: 'qr' }) });
    const { all, part } = await openPanel(page);
    // Where a phone shows the page, the app is at hand.
    if (!page.window.matchMedia('(hover:hover)').matches) return;
    await until(() => all('[part=qr]').length === 1);
    const compose = part<HTMLTextAreaElement>('input');
    compose.value = 'In blue, please';
    compose.dispatchEvent(new page.window.Event('input'));
    // A finger on the link brings it up to date at once.
    part('send').dispatchEvent(new page.window.Event('pointerdown'));
    await (page.button() as HulloButton).updateComplete;
    assert.equal(all('[part=qr]').length, 1);
  });
});
