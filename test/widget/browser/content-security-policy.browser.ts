import { assert } from '../support/assert.ts';
import { HostPage } from '../support/host-page.ts';
import { openPanel } from '../support/open-panel.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

describe('Under a strict content security policy', () => {
  it('the launcher works and is counted without one violation, with another nonce at each page view', async () => {
    for (const nonce of ['r4nd0m', 'an0ther']) {
      const service = sink();
      const tag = scriptTag({ to: '+34600000000', site: 'bakery', endpoint: service.endpoint });
      const page = await HostPage.open({
        csp: `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; connect-src ${location.origin}${service.endpoint}/`,
        head: `<script nonce="${nonce}">window.broken = []; addEventListener('securitypolicyviolation',
          (event) => broken.push(event.violatedDirective + ' ' + event.blockedURI));</script>`,
        body: tag.replace('<script', `<script nonce="${nonce}"`),
      });
      const link = await page.link();
      await page.upgraded();
      await page.click(link);
      await service.events('click');
      await service.events('impression');
      const { broken } = page.window as unknown as { readonly broken: readonly string[] };
      assert.equal([...broken], []);
      assert.equal(page.button().shadowRoot?.querySelectorAll('[style]').length, 0, 'style attributes');
      page.close();
    }
  });

  it('the panel works, with no style but what its script sets for its place, moving nothing on the page', async () => {
    const page = await HostPage.open({
      csp: `default-src 'none'; script-src 'nonce-n0nce'; style-src 'self'`,
      head: `<script nonce="n0nce">window.broken = []; window.shift = 0;
        addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective + ' ' + event.blockedURI));
        try { new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value })
          .observe({ type: 'layout-shift', buffered: true }) } catch {}</script>`,
      body: scriptTag({
        to: '+34600000000',
        greeting: 'Hello',
        questions: 'a|b',
        'with-qr': '',
        hours: '24/7',
        'time-zone': 'UTC',
      }).replace('<script', '<script nonce="n0nce"'),
    });
    const { all } = await openPanel(page);
    const qr = all('.ways button').at(-1);
    if (qr?.textContent === 'Show QR code') {
      await page.click(qr);
      await until(() => all('[part=qr]').length);
    }
    const { broken, shift } = page.window as unknown as { broken: string[]; shift: number };
    assert.equal([...broken], []);
    assert.equal(shift, 0, 'layout shift');
    assert.equal(all('[style]:not([part=panel])').length, 0, 'style attributes');
    page.close();
  });
});
