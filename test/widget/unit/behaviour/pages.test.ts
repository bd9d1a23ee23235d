import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnPage } from '../../../../widget/page/behaviour/pages/is-on-page.ts';
import { matchesGlob } from '../../../../widget/page/behaviour/pages/matches-glob.ts';

describe('the pages on which a button stands', () => {
  it.each<[string, string, string, boolean]>([
    ['no rule is every page', '', 'https://shop.example/x', true],
    ['a path', '/pricing', 'https://shop.example/pricing', true],
    ['a path with a slash at its end', '/pricing', 'https://shop.example/pricing/?a=1#b', true],
    ['another path', '/pricing', 'https://shop.example/pricing-old', false],
    ['all below a path', '/shop*', 'https://shop.example/shop/bags/7', true],
    ['the middle of a path', '/*/reviews', 'https://shop.example/bags/7/reviews', true],
    ['one of several', '/a, /b /c', 'https://shop.example/c', true],
    ['an exception', '/shop*, !/shop/cart', 'https://shop.example/shop/cart', false],
    ['an exception before the rule', '!/shop/cart /shop*', 'https://shop.example/shop/cart', false],
    ['exceptions alone leave every other page', '!/cart*', 'https://shop.example/about', true],
    ['exceptions alone take theirs', '!/cart*', 'https://shop.example/cart/pay', false],
    ['a campaign', '?utm_source=news*', 'https://shop.example/?utm_source=newsletter', true],
    ['another campaign', '?utm_source=news', 'https://shop.example/?utm_source=ads', false],
    ['a parameter of any value', '?gclid', 'https://shop.example/?gclid=', true],
    ['a parameter that is not there', '?gclid', 'https://shop.example/', false],
    ['a fragment', '#offer*', 'https://shop.example/#offer-2', true],
    ['a host', 'shop.example', 'https://shop.example/', true],
    ['a host with all its pages', '*.example/*', 'https://shop.example/x', true],
    ['another host', 'https://other.example/*', 'https://shop.example/x', false],
    ['the home page alone', '/', 'https://shop.example/x', false],
    ['letters beyond ASCII', '/größe*', 'https://shop.example/gr%C3%B6%C3%9Fe/1', true],
    ['an address that is badly encoded', '/a%', 'https://shop.example/a%', true],
    ['signs that regular expressions know', '/a.b(c)+', 'https://shop.example/a.b(c)+', true],
    ['which are no regular expression', '/a.b', 'https://shop.example/axb', false],
  ])('%s', (_what, rules, url, expected) => expect(isOnPage(rules, new URL(url))).toBe(expected));

  it('a pattern means what the plain regular expression of it means', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (pattern, text) => {
        expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('a pattern made to be slow is not', () => {
    const before = performance.now();
    matchesGlob('*a'.repeat(5_000), 'a'.repeat(4_999).concat('b'));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
