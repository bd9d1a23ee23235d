import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { openPanel } from '../support/open-panel.ts';
import { scriptTag } from '../support/script-tag.ts';
import { until } from '../support/until.ts';

type Button = HTMLElementTagNameMap['hullo-button'];

const TO = { to: '+34600000000' };
/** Runs where it is taken for markup. */
const MARKUP = '"><img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
const SCRIPT = 'javascript:window.harmed=1';

const TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '{}',
  '[]',
  '[null,1,"x",{"name":{}},{"name":"A","picture":"javascript:alert(1)","to":[]}]',
  '{"title":1,"a":',
  MARKUP,
  SCRIPT,
  ' java\nscript:window.harmed=1',
  'data:text/html,<script>parent.harmed=1</script>',
  'x'.repeat(20_000),
  '\ud800\u0000\u202e',
  '{title|{url}}{{}}{',
  '%E0%A4%A%',
  '((([[[***',
  '__proto__',
  'constructor',
  '99999999999999999999',
  'Mo-Su 25:00-99:99, 2026-99-99 closed',
];
const VALUES: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  -1e300,
  10n,
  true,
  {},
  [],
  [null, { name: 7 }, []],
  () => 1,
  new Date(Number.NaN),
  Object.create(null),
  Symbol('s'),
  new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
    },
  ),
];

/** What each setting says of a value that it cannot use. */
const REASONS: readonly (readonly [attribute: string, value: string, said: RegExp])[] = [
  ['channel', 'telex', /channel="telex" is not known; use one of: whatsapp/],
  ['to', '12', /to="12" cannot be used with WhatsApp/],
  ['to', SCRIPT, /to="javascript:.*" cannot be used with WhatsApp/],
  ['desktop', 'phone', /desktop is none of auto, web, app, qr; "auto" is used/],
  ['placement', 'middle', /placement is none of bottom-end/],
  ['consent', 'maybe', /consent is none of granted/],
  ['lookback-days', '0', /lookback-days is not a number from 1 to 90/],
  ['when-closed', 'sleep', /when-closed is none of message, channel, hide, same; "message" is used/],
  ['triggers', 'dance', /triggers: "dance" is not known/],
  ['caps', 'often', /caps: "often" is not known/],
  ['avoid', '((', /avoid="\(\(" is no list of selectors/],
  ['cue', 'jump', /cue="jump" is not known/],
  ['analytics', 'abacus', /analytics="abacus" is not known/],
  ['consent-from', 'mother', /consent-from="mother" is not known/],
  ['hours', 'Lun-Vie', /hours cannot be used: "Lun-Vie" is not understood/],
  ['agents', '{', /agents is not a list/],
  ['channels', '[{}]', /channels\[0\] is left out/],
  ['fields', '[{"name":"a","type":"song"}]', /fields\[0\] is left out/],
  ['strings', '7', /strings/],
  ['privacy', 'respect-me', /privacy="respect-me" is not known/],
];

describe('A setting that cannot be used', () => {
  let page: HostPage;
  afterEach(() => page.close());

  const open = async () => {
    page = await HostPage.open({
      head: heads.listening,
      body: scriptTag({ ...TO, greeting: 'Hello', 'time-zone': 'UTC' }),
    });
    await openPanel(page);
  };
  const button = () => page.button() as Button;
  const names = () => (button().constructor as unknown as { readonly observedAttributes: string[] }).observedAttributes;
  /** Nothing was thrown at the page, nothing ran, and every line is ours. */
  const unharmed = (what: string) => {
    assert.equal((page.window as { harmed?: unknown }).harmed, undefined, what);
    assert.equal(
      page.lines.filter((line) => !line.startsWith('[hullo] ')),
      [],
      what,
    );
    const addresses = [...(button().shadowRoot?.querySelectorAll<HTMLElement>('[href],[src]') ?? [])];
    assert.equal(
      addresses
        .map((node) => node.getAttribute('href') ?? node.getAttribute('src'))
        .filter((to) => /script:/i.test(`${to}`)),
      [],
      what,
    );
  };
  const works = async () => {
    await until(() => button().shadowRoot?.querySelector<HTMLAnchorElement>('a')?.href.startsWith('https://wa.me/34'));
    unharmed('in the end');
  };

  it('throws nothing at the page, whichever attribute and whatever text it is', async () => {
    await open();
    for (const name of names()) {
      const before = button().getAttribute(name);
      for (const text of TEXTS) {
        button().setAttribute(name, text);
        await button().updateComplete;
      }
      if (before === null) button().removeAttribute(name);
      else button().setAttribute(name, before);
      await button().updateComplete;
      unharmed(name);
    }
    await works();
  });

  it('throws nothing at the page, whichever property and whatever value it is', async () => {
    await open();
    const properties = [
      ...(button().constructor as unknown as { elementProperties: Map<string, unknown> }).elementProperties.keys(),
    ];
    for (const name of properties) {
      const given = button() as unknown as Record<string, unknown>;
      const before = given[name];
      for (const value of VALUES) {
        given[name] = value;
        await button().updateComplete;
      }
      given[name] = before;
      await button().updateComplete;
      unharmed(name);
    }
    await works();
  });

  for (const [attribute, value, said] of REASONS)
    it(`is one console line with the reason: ${attribute}="${value}"`, async () => {
      page = await HostPage.open({
        head: heads.listening,
        body: scriptTag({ ...TO, greeting: 'Hello', 'time-zone': 'UTC', hours: '24/7', [attribute]: value }),
      });
      await page.upgraded();
      void button().show();
      await until(() => page.lines.some((line) => said.test(line)));
      assert.equal(page.lines.filter((line) => said.test(line)).length, 1, 'lines');
      unharmed(attribute);
    });
});
