import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('On a page that is not kind', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('no style of the page reaches the launcher', async () => {
    const looks = async (style: string) => {
      page = await HostPage.open({ head: `<style>${style}</style>`, body: scriptTag({ to: '+34600000000' }) });
      const link = await page.link();
      await Promise.all(link.getAnimations({ subtree: true }).map((animation) => animation.finished));
      const { x, y, width, height } = link.getBoundingClientRect();
      const of = (element: Element) => page.window.getComputedStyle(element);
      const label = link.querySelector('[part=label]');
      assert.ok(label);
      const css = (style: CSSStyleDeclaration) =>
        ['display', 'color', 'fontSize', 'fontFamily', 'textTransform', 'opacity', 'visibility', 'lineHeight', 'cursor']
          .map((name) => style[name as 'color'])
          .join();
      const seen = { x, y, width, height, link: css(of(link)), label: css(of(label)) };
      page.close();
      return seen;
    };
    const plain = await looks('');
    const hostile = `* { all: unset; display: none !important; font-size: 40px !important; visibility: hidden !important;
      opacity: 0 !important; transform: scale(2) !important; text-transform: uppercase !important }
      a { color: red !important; position: static !important } html, body { display: block !important; transform: none !important; opacity: 1 !important }`;
    assert.equal(await looks(hostile), plain);
    assert.equal(await looks('html { font-size: 30px; line-height: 3; color: red; letter-spacing: 1em }'), plain);
  });

  it('no style of ours reaches the page, and no global but `hullo`', async () => {
    page = await HostPage.open({ body: `<a id="own" href="/x">x</a>` });
    const own = page.document.getElementById('own') as HTMLElement;
    const before = JSON.stringify(
      [...page.window.getComputedStyle(own)].map((name) => page.window.getComputedStyle(own).getPropertyValue(name)),
    );
    const globals = new Set(Object.getOwnPropertyNames(page.window));
    const script = page.document.createElement('script');
    script.src = '/widget/loader.ts';
    script.dataset['to'] = '+34600000000';
    page.document.head.append(script);
    await page.link();
    await page.upgraded();
    await until(() => 'hullo' in page.window);
    const after = JSON.stringify(
      [...page.window.getComputedStyle(own)].map((name) => page.window.getComputedStyle(own).getPropertyValue(name)),
    );
    assert.equal(after, before);
    // Lit, before it is built in, leaves its own.
    const left = Object.getOwnPropertyNames(page.window).filter((name) => !globals.has(name) && !/^\d+$/.test(name));
    assert.equal(
      left.filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
      ['hullo'],
    );
  });

  it('it works in a page whose built-in objects were altered by an old library', async () => {
    const service = sink();
    page = await HostPage.open({
      head: heads.alteredPrototypes + heads.listening,
      query: 'utm_source=news',
      body: scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint, message: 'Hi {title}' }),
    });
    const link = await page.link();
    await page.upgraded();
    await page.click(link);
    const [click] = await service.events('click');
    assert.equal(click?.landings[0]?.source, 'news');
    assert.match(link.href, /text=Hi%20Sourdough%0ARef%20/);
    assert.equal(page.lines, []);
  });

  it('a service that is not there leaves a link that works and one console line a reason', async () => {
    page = await HostPage.open({
      head: heads.listening + heads.beaconRefused,
      body: scriptTag({ to: '+34600000000', site: 'bakery', endpoint: 'http://localhost:9' }),
    });
    const link = await page.link();
    for (let press = 0; press < 3; press++) await page.click(link);
    await until(() => page.lines.length);
    assert.equal(page.lines.length, 1, 'console lines');
    assert.match(link.href, /^https:\/\/wa\.me\/34600000000\?text=Ref/);
  });
});
