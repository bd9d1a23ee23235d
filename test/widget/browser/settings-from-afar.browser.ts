import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { classWithPanel } from '../support/panel-stand-in.ts';
import { sink } from '../support/sink.ts';
import { until } from '../support/until.ts';

/** A service whose settings the test writes: `asked` lists the addresses that were called. */
const service = (answer: string, status = 200) => `<script>window.asked = []; const real = fetch;
  window.fetch = (address, options) => { if (!String(address).includes('config')) return real(address, options);
    asked.push(String(address)); return ${status ? `Promise.resolve(new Response(${JSON.stringify(answer)}, { status: ${status} }))` : 'Promise.reject(new TypeError())'} }</script>`;

describe('Settings from afar', () => {
  let page: HostPage;
  const open = async (attributes: string, head: string) => {
    page = await HostPage.open({
      head: heads.listening + head,
      body: `<hullo-button to="+34600000000" label="Ask" ${attributes}></hullo-button>${classWithPanel()}`,
    });
    await page.upgraded();
    return page.link();
  };
  const asked = () => [...(page.window.eval('asked') as readonly string[])];
  const frames = async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  };
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    page.close();
    localStorage.clear();
  });

  it('change the words, the link and what the button does, from the address of the service', async () => {
    const { endpoint } = sink();
    const answer = {
      version: 3,
      attributes: { label: 'Ask the baker', message: 'Hi', badge: 2, later: 'x', onclick: 'x()' },
    };
    const link = await open(`site="my bakery" endpoint="${endpoint}/"`, service(JSON.stringify(answer)));
    await until(() => link.querySelector('[part=label]')?.textContent === 'Ask the baker');
    await until(() => link.querySelector('[part=badge]')?.textContent === '2' && link.href.includes('text=Hi'));
    assert.equal(asked(), [`${endpoint}/sites/my%20bakery/config.json`]);
    assert.equal(page.button().hasAttribute('onclick'), false);
    page.button().setAttribute('config', 'off');
    await until(() => link.querySelector('[part=label]')?.textContent === 'Ask');
    assert.equal(page.button().hasAttribute('badge'), false);
    assert.equal(page.lines, []);
  });

  it('take the button off the page, and put it back', async () => {
    const link = await open('config="/config-a"', service('{"off":true}'));
    await until(() => link.getBoundingClientRect().width === 0);
    page.button().setAttribute('config', 'off');
    await until(() => link.getBoundingClientRect().width > 0);
  });

  it('change its colours, with words that can be read on them, and give the page its own back', async () => {
    const answer = { theme: { accent: '#ffd54a', surface: 'url(/x)' } };
    const link = await open('config="/config-a" style="--hullo-accent:#0b6b4f"', service(JSON.stringify(answer)));
    const style = page.window.getComputedStyle(link);
    await until(() => style.borderTopColor.includes('1 0.83') || style.borderTopColor === 'rgb(255, 213, 74)');
    await until(() => style.color === 'rgb(5, 5, 5)');
    page.button().setAttribute('config', 'off');
    await until(() => style.color === 'rgb(255, 255, 255)');
    assert.equal(page.button().style.getPropertyValue('--hullo-accent'), '#0b6b4f');
    assert.equal(page.lines, ['[hullo] config: surface of the theme is no colour']);
  });

  it('are asked for by nobody without a service, or where the owner says off', async () => {
    await open('', service('{}'));
    await frames(6);
    assert.equal(asked(), []);
    page.close();
    await open('site="bakery" endpoint="/nowhere" config="off"', service('{}'));
    await frames(6);
    assert.equal(asked(), []);
  });

  it('that are missing or broken leave the button as the page has it', async () => {
    for (const [answer, status, lines] of [
      ['', 404, 0],
      ['', 0, 0],
      ['oops', 500, 0],
      ['<html>', 200, 1],
      ['[1]', 200, 1],
      ['{"attributes":7}', 200, 0],
      [`{"attributes":{"to":"javascript:alert(1)","message":["x"]}}`, 200, 2],
    ] as const) {
      const link = await open('config="/config-a"', service(answer, status));
      await until(() => asked().length && page.lines.length >= lines);
      await frames(3);
      assert.equal(page.lines.length, lines, answer);
      assert.equal(link.textContent?.trim(), 'Ask', answer);
      assert.equal(link.href, 'https://wa.me/34600000000', answer);
      page.close();
    }
    await open('', '');
  });

  it('are remembered with consent for when the service is down, and without it not', async () => {
    const good = service('{"attributes":{"label":"Ask the baker"}}');
    const label = async (consent: string, head: string) => {
      const link = await open(`config="/config-a" consent="${consent}"`, head);
      await until(() => asked().length);
      await frames(10);
      const text = link.querySelector('[part=label]')?.textContent;
      page.close();
      return text;
    };
    assert.equal(await label('unset', good), 'Ask the baker');
    assert.equal(localStorage.length, 0);
    assert.equal(await label('granted', good), 'Ask the baker');
    assert.equal(await label('granted', service('', 0)), 'Ask the baker');
    assert.equal(await label('unset', service('', 0)), 'Ask');
    await open('', '');
  });
});
