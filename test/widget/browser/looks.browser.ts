import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { placeOf } from '../support/place-of.ts';
import { scriptTag } from '../support/script-tag.ts';
import { until } from '../support/until.ts';

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };

describe('How the launcher looks', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('its words can be read on any accent, whatever notation the owner chose', async () => {
    const accents = [
      '#25D366',
      'gold',
      'white',
      'black',
      '#777',
      '#767676',
      '#757575',
      'rgb(0 132 255)',
      'hsl(330 80% 60%)',
    ];
    accents.push('oklch(70% 0.2 250)', 'color(display-p3 0 1 0)', 'lab(50% 40 20)', '#25d36688', 'rebeccapurple');
    const buttons = accents.map(
      (accent) => `<hullo-button placement="inline" to="+34600000000"
      style="--hullo-accent:${accent}"></hullo-button>`,
    );
    page = await HostPage.open({ body: buttons.join('') + scriptTag({}) });
    await page.upgraded();
    for (const [i, accent] of accents.entries()) {
      const link = await page.link(i);
      await until(() => contrast(page, link, accent) >= 4.5);
    }
  });

  it("an owner's own ink is used where it can be read, and replaced where it cannot", async () => {
    page = await HostPage.open({
      body: `<hullo-button placement="inline" to="+34600000000" style="--hullo-accent:#ffd;--hullo-on-accent:rgb(90, 40, 0)"></hullo-button>
        <hullo-button placement="inline" to="+34600000000" style="--hullo-accent:#ffd;--hullo-on-accent:#eee"></hullo-button>${scriptTag({})}`,
    });
    const ink = async (i: number) => page.window.getComputedStyle(await page.link(i)).color;
    await until(async () => (await ink(1)) === 'rgb(5, 5, 5)');
    assert.equal(await ink(0), 'rgb(90, 40, 0)');
  });

  it('its ink follows when the page changes its theme', async () => {
    page = await HostPage.open({
      head: '<style>:root{--hullo-accent:#111}.light{--hullo-accent:#fe9}</style>',
      body: scriptTag({ to: '+34600000000' }),
    });
    const link = await page.link();
    await page.upgraded();
    page.document.documentElement.className = 'light';
    await until(() => page.window.getComputedStyle(link).color === 'rgb(5, 5, 5)');
  });

  it('it is a pill with a label on wide screens and round on narrow ones, by the same name', async () => {
    for (const [width, round] of [
      [800, false],
      [360, true],
    ] as const) {
      page = await HostPage.open({ width, body: scriptTag({ to: '+34600000000', label: 'Ask us' }) });
      const link = await page.link();
      const box = link.getBoundingClientRect();
      assert.equal(box.height, 56, 'height');
      assert.equal(box.width === 56, round, `round at ${width}`);
      assert.equal(link.textContent, 'Ask us');
      page.close();
    }
  });

  it('it stands at the end of the line, in languages from right to left too', async () => {
    for (const [dir, side] of [
      ['ltr', 'right'],
      ['rtl', 'left'],
    ] as const) {
      page = await HostPage.open({ dir, body: scriptTag({ to: '+34600000000' }) });
      const box = (await page.link()).getBoundingClientRect();
      const gap = side === 'left' ? box.left : page.window.innerWidth - box.right;
      assert.equal(Math.round(gap), 20, `distance from the ${side}`);
      page.close();
    }
  });

  it('its words are read in the order of their own language, on a page of the other direction too', async () => {
    for (const [dir, label, beginsLeft] of [
      ['ltr', 'تحدث عبر WhatsApp', false],
      ['rtl', 'Chat with עם', true],
    ] as const) {
      page = await HostPage.open({ dir, body: scriptTag({ to: '+34600000000', label }) });
      const words = (await page.link()).querySelector('[part=label]') as HTMLElement;
      await until(() => placeOf(words, 0) < placeOf(words, label.length - 1) === beginsLeft);
      page.close();
    }
  });

  it('it moves nothing on the page, when it appears and when the class arrives', async () => {
    page = await HostPage.open({
      head: `${heads.listening}<script>window.shift = 0; try { new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value }).observe({ type: 'layout-shift', buffered: true }) } catch {}</script>`,
      body: `<h1>Bread</h1><p id="last">Rye</p>${scriptTag({ to: '+34600000000' })}`,
    });
    const last = page.document.getElementById('last') as HTMLElement;
    const before = JSON.stringify(last.getBoundingClientRect());
    const link = await page.link();
    await page.upgraded();
    await Promise.all(link.getAnimations().map((animation) => animation.finished));
    const box = JSON.stringify(link.getBoundingClientRect());
    await page.upgraded();
    assert.equal(JSON.stringify(last.getBoundingClientRect()), before);
    assert.equal(JSON.stringify(link.getBoundingClientRect()), box);
    assert.equal(page.window.eval('shift'), 0, 'layout shift');
  });

  it('axe finds nothing to complain about', async () => {
    page = await HostPage.open({
      head: '<script src="/node_modules/axe-core/axe.min.js"></script>',
      body: `<main><h1>Bread</h1><hullo-button placement="inline" channel="messenger" to="bakery"></hullo-button></main>
        ${scriptTag({ to: '+34600000000' })}`,
    });
    await page.link(1);
    await page.upgraded();
    for (const i of [0, 1])
      await Promise.all((await page.link(i)).getAnimations().map((animation) => animation.finished));
    const { axe } = page.window as unknown as { axe: Axe };
    // The floating launcher stands outside of landmarks, as a dialog button may.
    const { violations } = await axe.run(page.document, { rules: { region: { enabled: false } } });
    assert.equal(
      violations.map(({ id, nodes }) => `${id} ${nodes.length}`),
      [],
    );
  });
});

/** Contrast of the words, measured in painted colours: an oracle apart from the widget's own reckoning. */
function contrast(page: HostPage, link: HTMLElement, accent: string): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  assert.ok(canvas);
  const luminance = (...colors: string[]) => {
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
      const value = byte / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [one, other] = [luminance(page.window.getComputedStyle(link).color), luminance('white', accent)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
