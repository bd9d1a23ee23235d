import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('What is kept in the browser', () => {
  let page: HostPage;
  const visit = async (options: Readonly<Record<string, string>>, query = '', head = '') => {
    page = await HostPage.open({
      head,
      query,
      body: scriptTag({ to: '+34600000000', site: 'bakery', ...options }),
    });
    return page.link();
  };
  const kept = () => JSON.parse(localStorage.getItem('hullo') ?? 'null');
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    page.close();
    localStorage.clear();
  });

  it('is nothing, and nothing is even read, before the visitor has said yes', async () => {
    const service = sink();
    const spy = `<script>window.touched = 0; for (const name of ['getItem', 'setItem', 'removeItem'])
      Storage.prototype[name] = () => { touched++ }</script>`;
    const link = await visit({ endpoint: service.endpoint }, 'utm_source=news', spy);
    await page.click(link);
    await service.events('impression');
    await service.events('click');
    assert.equal(page.window.eval('touched'), 0, 'uses of storage');
    assert.equal(page.document.cookie, '');
    assert.equal((await service.beacons())[0]?.visitorId, undefined, 'visitor id');
  });

  it('is the visits and a random id once the visitor agrees, and both are told with the click', async () => {
    const service = sink();
    await visit({ endpoint: service.endpoint, consent: 'granted' }, 'utm_source=news&utm_campaign=may');
    await until(() => kept()?.landings.length === 1);
    page.close();
    const link = await visit({ endpoint: service.endpoint, consent: 'granted' }, 'gclid=Xy7');
    await page.click(link);
    const [click] = await service.events('click');
    assert.equal(
      click?.landings.map((landing) => landing.campaign ?? landing.adClickId?.value),
      ['may', 'Xy7'],
    );
    const told = (await service.beacons()).map((beacon) => beacon.visitorId);
    assert.equal([...new Set(told)], [kept().visitorId]);
    assert.match(kept().visitorId, /^[\w-]{8,64}$/);
  });

  it('begins with the yes, wherever on the page it is given', async () => {
    const service = sink();
    await visit({ endpoint: service.endpoint }, 'utm_source=news');
    await service.events('impression');
    assert.equal(kept(), null);
    page.button().setAttribute('consent', 'granted');
    await until(() => kept()?.landings[0]?.source === 'news');
  });

  it('is erased by a no', async () => {
    const service = sink();
    await visit({ endpoint: service.endpoint, consent: 'granted' }, 'utm_source=news');
    await until(() => kept());
    page.button().setAttribute('consent', 'denied');
    await until(() => !kept());
    const link = await page.link();
    await page.click(link);
    await service.events('click');
    assert.equal(kept(), null);
  });

  it('is nothing where there is no service, even with a yes', async () => {
    page = await HostPage.open({ query: 'utm_source=x', body: scriptTag({ to: '+34600000000', consent: 'granted' }) });
    const link = await page.link();
    const pressed = new Promise((resolve) => page.button().addEventListener('hullo-click', resolve));
    await page.click(link);
    await pressed;
    assert.equal(kept(), null);
  });

  it('may be refused by the browser: everything else works the same', async () => {
    const service = sink();
    const head = heads.storageDenied + heads.listening;
    const link = await visit({ endpoint: service.endpoint, consent: 'granted' }, 'utm_source=news', head);
    await page.click(link);
    const [click] = await service.events('click');
    assert.equal(click?.landings[0]?.source, 'news');
    assert.equal(page.lines, []);
  });

  it('may be spoilt by someone else: everything else works the same', async () => {
    for (const spoilt of ['{', 'null', '7', '{"landings":{"0":1},"unsent":"x"}', '{"landings":[null,3]}']) {
      localStorage.setItem('hullo', spoilt);
      const service = sink();
      const link = await visit({ endpoint: service.endpoint, consent: 'granted' }, 'utm_source=news', heads.listening);
      await page.click(link);
      const [click] = await service.events('click');
      assert.equal(click?.landings.at(-1)?.source, 'news', spoilt);
      assert.equal(page.lines, [], spoilt);
      page.close();
    }
  });
});
