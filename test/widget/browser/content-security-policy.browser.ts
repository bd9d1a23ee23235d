import { assert } from '../support/assert.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { sink } from '../support/sink.ts';

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
});
