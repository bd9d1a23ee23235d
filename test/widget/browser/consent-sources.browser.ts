import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { classWithPanel } from '../support/panel-stand-in.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

const GTAG = `<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }</script>`;

/** A consent tool that the test speaks for: `tcf({...})` tells every listener. */
const TCF = `<script>window.heard = new Map(); window.tcf = (data) => { for (const [id, listen] of heard) listen({ listenerId: id, ...data }, true) };
  window.__tcfapi = (command, version, done, id) => {
    if (command === 'addEventListener') { heard.set(heard.size + 1, done); done({ listenerId: heard.size, eventStatus: 'cmpuishown', gdprApplies: true, purpose: { consents: {} } }, true) }
    if (command === 'removeEventListener') heard.delete(id);
  }</script>`;

describe("The visitor's answer", () => {
  let page: HostPage;
  const open = async (attributes: string, head = '') => {
    page = await HostPage.open({
      head: heads.listening + head,
      body: `<hullo-button to="+34600000000" ${attributes}></hullo-button>${classWithPanel(false)}`,
      query: 'utm_source=news',
    });
    await page.upgraded();
    await page.link();
  };
  const answer = () => (page.button() as unknown as { readonly consent: string }).consent;
  const run = (text: string) => page.window.eval(text);
  const settled = async () => {
    for (let i = 0; i < 6; i++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  };
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    page.close();
    localStorage.clear();
  });

  it('comes from Google Consent Mode, as it was and as it changes', async () => {
    await open(
      'consent-from="google"',
      `${GTAG}<script>gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' })</script>`,
    );
    await settled();
    assert.equal(answer(), 'unset', 'a default is no answer');
    run(`gtag('consent', 'update', { analytics_storage: 'granted' })`);
    await settled();
    assert.equal(answer(), 'unset', 'half of it');
    run(`gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' })`);
    await until(() => answer() === 'granted');
    run(`gtag('event', 'x'); dataLayer.push(null, 7, ['consent'], ['consent', 'update', null])`);
    assert.equal(answer(), 'granted');
    run(`gtag('consent', 'update', { ad_storage: 'denied' })`);
    await until(() => answer() === 'denied');
    assert.equal(page.lines, []);
  });

  it('does not believe a default that is for another region', async () => {
    await open(
      'consent-from="google"',
      `${GTAG}<script>gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' });
       gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', region: ['ES'] })</script>`,
    );
    await settled();
    assert.equal(answer(), 'unset');
  });

  it('comes from a TCF banner: purposes 1 and 7, live', async () => {
    const service = sink();
    await open(`consent-from="tcf" site="bakery" config="off" endpoint="${service.endpoint}"`, TCF);
    await until(() => run('heard.size'));
    assert.equal(answer(), 'unset', 'while it is shown');
    run(`tcf({ eventStatus: 'useractioncomplete', gdprApplies: true, purpose: { consents: { 1: true } } })`);
    await until(() => answer() === 'denied');
    run(`tcf({ eventStatus: 'useractioncomplete', gdprApplies: true, purpose: { consents: { 1: true, 7: true } } })`);
    await until(() => answer() === 'granted');
    await until(() => localStorage.getItem('hullo'));
    run(`tcf({ eventStatus: 'useractioncomplete', gdprApplies: true, purpose: { consents: {} } })`);
    await until(() => answer() === 'denied' && !localStorage.getItem('hullo'));
    page.button().remove();
    await until(() => run('heard.size') === 0);
  });

  it('of two sources, a no of one is a no', async () => {
    await open(
      'consent-from="google tcf"',
      `${GTAG}${TCF}<script>gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' })</script>`,
    );
    await until(() => answer() === 'granted');
    run(`tcf({ eventStatus: 'tcloaded', gdprApplies: true, purpose: { consents: {} } })`);
    await until(() => answer() === 'denied');
  });

  it('comes from a banner that comes late', async () => {
    await open('consent-from="google, tcf"');
    await settled();
    run(
      `window.dataLayer = []; dataLayer.push(['consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' }])`,
    );
    page.document.body.click();
    await until(() => answer() === 'granted');
  });

  it('stays open where a banner is broken, absent or unknown, at one console line each', async () => {
    for (const broken of [
      `<script>window.__tcfapi = () => { throw new Error('broken banner') }; window.dataLayer = 7</script>`,
      `<script>window.__tcfapi = (c, v, done) => { done(null, false); done('x', true); done({ eventStatus: 'tcloaded', purpose: 7 }, false) }; window.dataLayer = { push: 1 }</script>`,
      `<script>window.__tcfapi = 'soon'</script>`,
    ]) {
      await open('consent-from="google tcf crumbs constructor"', broken);
      await until(() => page.lines.length >= 2);
      await settled();
      assert.equal(answer(), 'unset');
      for (const line of page.lines)
        assert.match(line, /^\[hullo\] (consent-from="(crumbs|constructor)" is not known|Error: broken banner)/);
      page.close();
    }
    await open('');
  });

  it('is no where the browser sends a signal that the owner respects, whatever else was said', async () => {
    const signals = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
      Object.defineProperty(navigator, 'doNotTrack', { value: '1' })</script>`;
    for (const [privacy, isKept] of [
      ['', true],
      ['respect-gpc', false],
      ['respect-dnt', false],
      ['respect-dnt respect-gpc', false],
      ['constructor x', true],
    ] as const) {
      const service = sink();
      await open(
        `privacy="${privacy}" consent="granted" site="bakery" config="off" endpoint="${service.endpoint}"`,
        signals,
      );
      await page.click(await page.link());
      await service.events('click');
      assert.equal(Boolean(localStorage.getItem('hullo')), isKept, privacy);
      assert.equal(Boolean((await service.beacons()).some((beacon) => beacon.visitorId)), isKept, privacy);
      page.close();
      localStorage.clear();
    }
    await open('');
  });
});
