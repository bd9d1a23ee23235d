import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('A click that is told', () => {
  let page: HostPage;
  const open = async (endpoint: string, head: string, more: Readonly<Record<string, string>> = {}) => {
    const body = scriptTag({ to: '+34600000000', site: 'bakery', endpoint, ...more });
    page = await HostPage.open({ head: head + heads.listening, body });
    return page.link();
  };
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    page.close();
    localStorage.clear();
  });

  it('goes by fetch where sendBeacon refuses', async () => {
    const service = sink();
    await press(await open(service.endpoint, heads.beaconRefused));
    await service.events('click');
  });

  it('goes by fetch where sendBeacon throws', async () => {
    const service = sink();
    await press(await open(service.endpoint, '<script>navigator.sendBeacon = () => { throw 1 }</script>'));
    await service.events('click');
  });

  it('waits where the service cannot be reached, and goes with the next event', async () => {
    const service = sink();
    const link = await open(service.endpoint, heads.beaconRefused);
    const { window } = page;
    const real = window.fetch;
    let refused = 0;
    window.fetch = () => {
      refused++;
      return Promise.reject(new TypeError('offline'));
    };
    await press(link);
    await until(() => refused);
    await until(() => page.lines.length);
    window.fetch = real;
    await press(link);
    assert.equal((await service.events('click', 2)).length, 2);
    assert.equal(page.lines.length, 1, 'console lines');
    assert.match(page.lines[0] ?? '', /^\[hullo\] .*cannot be reached/);
  });

  it('waits until the browser is online again', async () => {
    const service = sink();
    const link = await open(service.endpoint, heads.beaconRefused);
    const { window } = page;
    const real = window.fetch;
    let refused = 0;
    window.fetch = () => Promise.reject(new TypeError(`offline ${++refused}`));
    await press(link);
    await until(() => refused);
    window.fetch = real;
    window.dispatchEvent(new Event('online'));
    await service.events('click');
  });

  it('waits for the next page view, with consent', async () => {
    const busy = sink(503);
    const service = sink();
    await press(await open(busy.endpoint, heads.beaconRefused, { consent: 'granted' }));
    await until(() => JSON.parse(localStorage.getItem('hullo') ?? '{}').unsent?.length);
    page.close();
    await open(service.endpoint, '', { consent: 'granted' });
    await service.events('click');
    await until(() => JSON.parse(localStorage.getItem('hullo') ?? '{}').unsent?.length === 0);
  });

  it('is given up, with a reason in the console, where the service refuses it', async () => {
    const service = sink(403);
    await press(await open(service.endpoint, heads.beaconRefused, { consent: 'granted' }));
    await until(() => page.lines.length);
    assert.match(page.lines[0] ?? '', /answered 403.*site="bakery"/);
    await until(() => JSON.parse(localStorage.getItem('hullo') ?? '{}').unsent?.length === 0);
  });

  const press = (link: Element) => page.click(link);
});
