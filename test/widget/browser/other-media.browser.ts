import { asIf } from '../support/as-if.ts';
import { assert } from '../support/assert.ts';
import { HostPage } from '../support/host-page.ts';
import { type OpenPanel, openPanel } from '../support/open-panel.ts';
import { scriptTag } from '../support/script-tag.ts';

describe('Beside a plain screen', () => {
  let page: HostPage;
  let open: OpenPanel;
  beforeEach(async () => {
    page = await HostPage.open({
      body: scriptTag({ to: '+34600000000', greeting: 'Hello', questions: 'a|b', badge: '3' }),
    });
    open = await openPanel(page);
  });
  afterEach(() => page.close());
  const root = () => page.button().shadowRoot as ShadowRoot;
  const style = (element: Element) => page.window.getComputedStyle(element);

  it('neither button nor panel is on paper', async () => {
    const link = await page.link();
    assert.equal(
      [link, open.panel].map((element) => style(element).display === 'none'),
      [false, false],
    );
    assert.ok(asIf('print', root()) >= 2, 'rules for print');
    assert.equal(
      [link, open.panel].map((element) => style(element).display),
      ['none', 'none'],
    );
  });

  it("with the visitor's own colours, links and panel have an edge, and no ground of ours is behind their words", async () => {
    assert.ok(asIf('forced-colors', root()) >= 2, 'rules for forced colours');
    const link = await page.link();
    const send = open.part('send');
    // A browser replaces colours by itself, but not pictures, which gradients are.
    assert.equal(
      [link, send].map((element) => style(element).backgroundImage),
      ['none', 'none'],
    );
    assert.equal(style(link).outlineStyle, 'solid');
    assert.ok(Number.parseFloat(style(link).outlineWidth) >= 2, 'edge of the button');
    assert.equal(
      [open.panel, send].map((element) => style(element).borderTopWidth),
      ['2px', '2px'],
    );
    for (const bubble of open.all('[part=bubble]')) assert.equal(style(bubble).outlineStyle, 'solid');
  });
});
