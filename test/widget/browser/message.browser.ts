import { assert } from '../support/assert.ts';
import { heads } from '../support/heads.ts';
import { HostPage } from '../support/host-page.ts';
import { scriptTag } from '../support/script-tag.ts';
import { until } from '../support/until.ts';

const jsonLd = (content: unknown) => `<script type="application/ld+json">${JSON.stringify(content)}</script>`;
const rye = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Rye',
  sku: 'R1',
  offers: { '@type': 'Offer', price: '4.50', priceCurrency: 'EUR' },
  ...more,
});

describe('What a message says of the page', () => {
  let page: HostPage;
  afterEach(() => page.close());
  const open = async (message: string, head = '', body = '', query = '') => {
    page = await HostPage.open({
      head: head + heads.listening,
      body: body + scriptTag({ to: '+34600000000', message }),
      query,
    });
    return page.link();
  };
  const text = (link: HTMLAnchorElement) => new URL(link.href).searchParams.get('text') ?? '';
  const says = (link: HTMLAnchorElement, words: string) =>
    until(() => text(link) === words).catch(() => assert.equal(text(link), words));

  it('its address in parts, its language, and how the visitor came', async () => {
    const link = await open('{path} {lang} {utm_source|nobody} {utm_term|no term} {site}', '', '', 'utm_source=news');
    await says(link, '/page en news no term localhost');
  });

  it('its product, from JSON-LD, with the price as the language writes it', async () => {
    const link = await open('{product} ({sku}) {price} {currency} {variant|plain}', jsonLd(rye()));
    await says(link, 'Rye (R1) €4.50 EUR plain');
    assert.equal(page.lines, []);
  });

  it('its product, from JSON-LD as templates write it: in a comment, with a line broken inside a text', async () => {
    const text = JSON.stringify(rye()).replace('Rye', 'Rye\nbread');
    const script = `<script type="application/ld+json; charset=utf-8"><!-- ${text} --></script>`;
    await says(await open('{product} {price}', script), 'Rye bread €4.50');
  });

  it('from microdata and OpenGraph where there is no JSON-LD', async () => {
    const micro = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Rye</b>
      <div itemprop="brand" itemscope itemtype="https://schema.org/Brand"><i itemprop="name">Miller</i></div>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><i itemprop="price" content="5">five</i>
      <meta itemprop="priceCurrency" content="USD"></div></div>`;
    await says(await open('{product} {price}', '', micro), 'Rye $5.00');
    page.close();
    const graph = `<meta property="og:type" content="product"><meta property="og:title" content="Spelt">
      <meta property="product:price:amount" content="6"><meta property="product:price:currency" content="GBP">`;
    await says(await open('{product} {price}', graph), 'Spelt £6.00');
  });

  it("the owner's own words before the page's", async () => {
    page = await HostPage.open({
      head: jsonLd(rye()),
      body: `<article data-sku="S9" data-size="big"><hullo-button to="+34600000000" product="Sourdough"
        message="{product} {sku} {price} {data:size} {data:colour|any}"></hullo-button></article>${scriptTag({})}`,
    });
    await says(await page.link(), 'Sourdough S9 €4.50 big any');
  });

  it('the product of now, when a variant is chosen or the data replaced', async () => {
    const link = await open('{product} {price}', jsonLd(rye()), '<form><select><option>1<option>2</select></form>');
    await says(link, 'Rye €4.50');
    const script = page.document.querySelector('script[type="application/ld+json"]');
    assert.ok(script);
    script.textContent = JSON.stringify(rye({ name: 'Spelt' }));
    await says(link, 'Spelt €4.50');
    page.button().setAttribute('price', '9');
    page.button().setAttribute('currency', 'JPY');
    await says(link, 'Spelt ¥9');
    page.button().removeAttribute('price');
    // A shop that changes its data first and tells by the form.
    page.window.eval(`history.replaceState(null, '', '?variant=2')`);
    page.document.querySelector('select')?.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await says(link, 'Spelt €4.50');
  });

  it('the page of now, when a single-page site goes elsewhere', async () => {
    const link = await open('{path}');
    await says(link, '/page');
    page.window.history.pushState(null, '', '/loaf/2');
    link.focus();
    await says(link, '/loaf/2');
    page.window.history.back();
    await says(link, '/page');
  });

  it('nothing in the place of what is not known, and never the name of a variable that is', async () => {
    const link = await open('{product|this} {price}{nonsense}');
    await says(link, 'this {nonsense}');
  });

  it('nothing harmful, whatever the page holds', async () => {
    const hostile = [
      `<script type="application/ld+json">{"@type":"Product","name":"<img src=x onerror=window.hit=1>","__proto__":{"sku":"evil"},"offers":{"price":"<b>"}}</script>`,
      '<script type="application/ld+json">{ not json</script>',
      '<script type="application/ld+json">[[[[[[null]]]]]]</script>',
      `<script>const big = document.createElement('script'); big.type = 'application/ld+json';
        big.textContent = JSON.stringify({ '@type': 'Product', name: 'x'.repeat(10_000_000) }); document.head.append(big)</script>`,
    ].join('');
    const link = await open('{product} {sku|none} {__proto__|p} {constructor|c}', hostile);
    await says(link, '<img src=x onerror=window.hit=1> none p c');
    assert.equal(page.window.eval('typeof hit'), 'undefined');
    assert.equal(page.lines, []);
  });

  it('without reading the page where it names no product', async () => {
    const link = await open('{title} {url} {lang}', jsonLd(rye()));
    await page.upgraded();
    await says(link, 'Sourdough http://localhost:8000/page en'.replace('8000', page.window.location.port));
    const fetched = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    assert.equal(
      fetched.filter((name) => name.includes('/page/product/')),
      [],
    );
  });
});
