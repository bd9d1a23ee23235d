import { assert } from '../support/assert.ts';
import { HostPage, type HostPageOptions } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('The doctor, asked by ?hullo-doctor', () => {
  let page: HostPage;
  afterEach(() => page.close());

  const open = async (options: HostPageOptions) => {
    page = await HostPage.open({ ...options, query: 'hullo-doctor' });
    const box = await until(() => page.document.getElementById('hullo-doctor')?.shadowRoot?.querySelector('section'));
    await until(() => box.querySelector('li'));
    return box;
  };
  const lines = (box: Element) =>
    [...box.querySelectorAll('li')].map((item) => `${item.className} ${item.textContent}`);
  const has = (box: Element, pattern: RegExp) => assert.match(lines(box).join('\n'), pattern);

  it('says that all is well where it is', async () => {
    const { endpoint } = sink();
    const box = await open({ body: scriptTag({ to: '+34 600 000 001', site: 'shop', endpoint, consent: 'granted' }) });
    assert.equal(
      lines(box).filter((line) => line.startsWith('bad')),
      [],
    );
    has(box, /good .*wa\.me\/34600000001/);
    has(box, /good .*takes events of the site "shop"/);
  });

  it('says which number is wrong, and why', async () => {
    const box = await open({
      body: `${scriptTag({ to: '0600 000 000' })}<hullo-button to="+44 020 7946 0018"></hullo-button>`,
    });
    has(box, /bad .*to="0600 000 000" cannot be used/);
    has(box, /bad .*zero after the country code/);
    // Nothing is drawn that could have colours.
    assert.equal(/accent/.test(lines(box).join()), false);
  });

  it('says that the service refuses the site', async () => {
    const { endpoint } = sink(404);
    const box = await open({ body: scriptTag({ to: '+34600000001', site: 'shap', endpoint }) });
    has(box, /bad .*refuses events of the site "shap" \(404\).*Compare site/);
  });

  it('says that the service cannot be reached, and that a policy stops it', async () => {
    const csp = "default-src 'self'; script-src 'self' 'unsafe-inline'";
    const box = await open({
      csp,
      body: scriptTag({ to: '+34600000001', site: 'shop', endpoint: 'https://away.test' }),
    });
    has(box, /bad .*away\.test\/collect cannot be reached/);
    has(box, /bad .*Content-Security-Policy stops connect-src/);
  });

  it('says that two buttons lie on each other, and what lies over one', async () => {
    const veil = '<div id="veil" style="position:fixed;inset:0;z-index:99999"></div>';
    const box = await open({
      body: `${scriptTag({ to: '+34600000001' })}<hullo-button to="+34600000002"></hullo-button>${veil}`,
    });
    has(box, /bad .*2 buttons lie on each other/);
    has(box, /bad .*<div id="veil"> lies over the button/);
  });

  it('says that a zone is missing or wrong', async () => {
    const box = await open({
      body: `<hullo-button to="+34600000001" hours="Mo-Fr 09:00-18:00" time-zone="Lisbon"></hullo-button>${scriptTag({})}`,
    });
    has(box, /bad .*time-zone="Lisbon" is not a zone/);
  });

  it('closes by Escape, and is not there unless asked for', async () => {
    const box = await open({ body: scriptTag({ to: '+34600000001' }) });
    await until(() => box.querySelector('footer'));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    assert.equal(page.document.getElementById('hullo-doctor'), null);
    page.close();
    page = await HostPage.open({ body: scriptTag({ to: '+34600000001' }) });
    await page.upgraded();
    assert.equal(page.document.getElementById('hullo-doctor'), null);
  });
});
