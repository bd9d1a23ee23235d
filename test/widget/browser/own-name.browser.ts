import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { until } from '../support/until.ts';

const TO = { to: '+34600000000' };

describe('The name of the element', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('is another where the script tag says so, for pages that have a hullo-button of their own', async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: `<acme-contact id="mine" placement="inline" to="+34600000001"></acme-contact>${scriptTag({ ...TO, tag: 'acme-contact', greeting: 'Hello' })}`,
    });
    const all = () => [...page.document.querySelectorAll('acme-contact')];
    const hrefs = () => all().map((element) => element.shadowRoot?.querySelector('a')?.href);
    await until(() => hrefs().join() === 'https://wa.me/34600000001,https://wa.me/34600000000');
    await page.window.customElements.whenDefined('acme-contact');
    assert.equal(page.document.querySelector('hullo-button'), null);
    const made = all()[1] as HTMLElementTagNameMap['hullo-button'];
    assert.equal(made.hasAttribute('tag'), false);
    assert.equal(await made.show(), true);
    assert.equal(page.lines, []);
  });

  it('is its own where the other cannot be one, and a line in the console says so', async () => {
    page = await HostPage.open({ head: heads.listening, body: scriptTag({ ...TO, tag: 'Contact' }) });
    const link = await page.link();
    assert.equal(link.href, 'https://wa.me/34600000000');
    await page.upgraded();
    assert.equal(page.lines, ['[hullo] <Contact> is no name: use lower case letters and a dash']);
  });
});
