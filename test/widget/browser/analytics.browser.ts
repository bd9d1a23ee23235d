import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { classWithPanel } from '../support/panel-stand-in.ts';
import { until } from '../support/until.ts';

const TOOLS = `<script>window.told = [];
  const tool = (name) => (...words) => told.push([name, ...words]);
  window.dataLayer = { push: tool('dataLayer') }; window.gtag = tool('gtag'); window.fbq = tool('fbq'); window.plausible = tool('plausible')</script>`;

describe('The tools of the page', () => {
  let page: HostPage;
  const open = async (attributes: string, head: string) => {
    page = await HostPage.open({
      head: heads.listening + head,
      body: `<hullo-button ${attributes} to="+34 600 000 012" message="My secret"></hullo-button>${classWithPanel(false)}`,
    });
    await page.upgraded();
    return page.link();
  };
  const told = () => JSON.parse(page.window.eval('JSON.stringify(told)')) as unknown[][];
  const press = async () => {
    const link = await page.link();
    const pressed = new Promise((resolve) => page.button().addEventListener('hullo-click', resolve));
    await page.click(link);
    await pressed;
  };
  afterEach(() => page.close());

  it('hear of an impression and a lead, without number, message or code', async () => {
    await open('analytics="dataLayer gtag,fbq plausible" consent="granted"', TOOLS);
    await until(() => told().length >= 4);
    await press();
    await until(() => told().length >= 8);
    const fields = { channel: 'whatsapp', position: 'floating', destination: '**12' };
    const [layer, gtag, fbq, plausible] = told().slice(4);
    const id = (layer?.[1] as { hullo: { id: string } } | undefined)?.hullo.id ?? '';
    assert.match(id, /^clk_/);
    assert.equal(layer, ['dataLayer', { event: 'generate_lead', hullo: { id, ...fields } }]);
    assert.equal(gtag, ['gtag', 'event', 'generate_lead', { method: 'hullo', ...fields }]);
    assert.equal(fbq, ['fbq', 'track', 'Contact', fields, { eventID: id }]);
    assert.equal(plausible, ['plausible', 'generate_lead', { props: fields }]);
    assert.equal((told()[1] as string[])[2], 'hullo_impression');
    assert.equal(/600|secret|Ref/.test(JSON.stringify(told())), false, 'private words');
    page.button().dispatchEvent(new page.window.Event('hullo-handoff'));
    assert.equal((told()[9] as string[])[2], 'hullo_handoff', 'the same lead');
  });

  it('hear whom a press reached, and no number that stands in a link', async () => {
    await open('analytics="plausible" to="https://wa.me/34600000012"', TOOLS);
    await until(() => told().length >= 1);
    const { HulloClickEvent } = await import('../../../widget/page/hullo-click-event.ts');
    const press = (...words: ConstructorParameters<typeof HulloClickEvent>) =>
      page.button().dispatchEvent(new HulloClickEvent(...words));
    press('clk_1', 'messenger', '', 'https://m.me/bakery?text=Hi', 'bakery');
    press('clk_2', 'telegram', '', 'https://t.me/+34600000077', '+34600000077');
    const fields = told().map((words) => (words[2] as { props: Record<string, string> }).props);
    assert.equal(
      fields.map(({ channel, destination }) => [channel, destination]),
      [
        ['whatsapp', '**12'],
        ['messenger', 'bakery'],
        ['telegram', '**77'],
      ],
    );
  });

  it('that keep something are told nothing without consent', async () => {
    for (const [attributes, hears] of [
      ['consent="denied"', false],
      ['consent-from="google"', false],
      ['', true],
    ] as const) {
      await open(`analytics="fbq plausible" ${attributes}`, TOOLS);
      await until(() => told().length >= 1);
      await press();
      await until(() => told().filter(([tool]) => tool === 'plausible').length >= 2);
      assert.equal(
        told().some(([tool]) => tool === 'fbq'),
        hears,
        attributes,
      );
      page.close();
    }
    await open('', '');
  });

  it('may be absent, broken or unknown', async () => {
    const broken = `<script>window.gtag = () => { throw new Error('broken tool') }; window.dataLayer = 7; window.fbq = 'x'</script>`;
    await open('analytics="dataLayer gtag fbq plausible toString crumbs"', broken);
    await press();
    await until(() => page.lines.length >= 3);
    for (const line of page.lines) assert.match(line, /^\[hullo\] (analytics="\w+" is not known|(Type)?Error)/);
  });
});
