import { describe, expect, it } from 'vitest';
import { failedField } from '../../../server/console/forms/failed-field.ts';
import { contrast } from '../../../server/console/setup/look/contrast.ts';
import { themeProperties } from '../../../server/console/setup/look/theme-properties.ts';
import { previewAddress } from '../../../server/console/setup/preview/preview-address.ts';
import { readPreview } from '../../../server/console/setup/preview/read-preview.ts';
import { chatLink } from '../../../server/console/setup/start/chat-link.ts';
import { originOf } from '../../../server/console/setup/start/origin-of.ts';
import { SNIPPET_KINDS, snippetOf } from '../../../server/console/setup/start/snippet-of.ts';
import { themes } from '../../../widget/core/themes/themes.ts';

const HOSTILE = `"></script><script>alert('x')</script>\\ & {title}`;
const input = (message: string, properties: Record<string, string> = {}) => ({
  origin: 'https://hullo.example',
  site: 'shop',
  draft: { attributes: { channel: 'whatsapp', to: '+34 600 000 000', message, greeting: '' }, properties },
  href: 'https://wa.me/34600000000',
  label: 'Chat',
});

describe('a snippet', () => {
  it('is the script tag with all that was set, and nothing that was not', () => {
    expect(snippetOf('script', input('Hello'))).toBe(
      '<script async crossorigin src="https://hullo.example/hullo.js" data-site="shop" data-channel="whatsapp" data-to="+34 600 000 000" data-message="Hello"></script>',
    );
  });

  it.each(SNIPPET_KINDS.filter((kind) => kind !== 'react'))('for %s cannot be left by what an owner typed', (kind) => {
    const text = snippetOf(kind, input(HOSTILE));
    expect(text).not.toContain('<script>alert');
    expect(text.match(/<\/script>/g)?.length).toBe(text.match(/<script/g)?.length);
  });

  it('for Tag Manager gives a script back exactly what was typed', () => {
    const text = snippetOf('gtm', input(HOSTILE));
    const given: Record<string, string> = {};
    const script = { setAttribute: (name: string, value: string) => (given[name] = value) };
    const body = text.replace(/^<script>\n|\n<\/script>$/g, '');
    new Function('document', body)({ createElement: () => script, body: { appendChild: () => {} } });
    expect(given['data-message']).toBe(HOSTILE);
  });

  it('for React is a text of JavaScript that says the same', () => {
    const value = /message=\{(".*")\}/.exec(snippetOf('react', input(HOSTILE)))?.[1] ?? '';
    expect(JSON.parse(value)).toBe(HOSTILE);
  });

  it('carries a look, but no value that would end its rule', () => {
    const text = snippetOf(
      'script',
      input('', { '--hullo-accent': '#123456', '--hullo-size': '1px} body{display:none' }),
    );
    expect(text).toContain('<style>hullo-button { --hullo-accent: #123456; }</style>');
    expect(text).not.toContain('display:none');
  });
});

describe('the address of a site', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['shop.example', 'https://shop.example'],
    ['  http://Shop.Example:8080/a?b#c ', 'http://shop.example:8080'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['shop', undefined],
    ['ftp://shop.example', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s is %s', (typed, origin) => expect(originOf(typed)).toBe(origin));
});

describe('a refusal', () => {
  const fields = ['name', 'origins', 'phone'];
  it.each([
    ['bad_request', 'origins[0] is not an origin.', 'origins'],
    ['bad_request', 'phone: too short.', 'phone'],
    ['bad_request', 'The body is not JSON.', undefined],
    ['forbidden', 'name is yours to change.', 'name'],
    ['conflict', 'name is taken.', undefined],
  ])('%s "%s" stands beside %s', (code, message, field) => expect(failedField({ code, message }, fields)).toBe(field));
});

describe('a preview', () => {
  it('is asked for by an address that says all of it', () => {
    const wanted = {
      attributes: { to: '+34 600', message: 'a & b = c' },
      properties: { '--hullo-accent': '#fff' },
      isDark: true,
      isRtl: true,
    };
    expect(readPreview(new URL(previewAddress(wanted), 'https://h.example').search)).toEqual(wanted);
  });

  it('never sends anything: no site, no endpoint, no settings from afar', () => {
    const { attributes } = readPreview(
      '?a.site=shop&a.endpoint=https://x.example&a.config=https://x.example&a.to=1&a.onclick(=1',
    );
    expect(attributes).toEqual({ to: '1' });
  });
});

describe('a draft', () => {
  it('leads nowhere until its destination is one', () => {
    expect(chatLink({ attributes: { channel: 'whatsapp', to: 'hello' }, properties: {} })).toBe('');
    expect(chatLink({ attributes: { channel: '__proto__', to: '34600000000' }, properties: {} })).toContain('wa.me');
  });
});

describe('a look to start from', () => {
  it.each(themes.map((theme) => [theme.name, themeProperties(theme)] as const))(
    '%s can be read',
    (_name, properties) => {
      for (const [ground, ink] of [
        ['--hullo-accent', '--hullo-on-accent'],
        ['--hullo-surface', '--hullo-on-surface'],
      ] as const) {
        const [a, b] = [properties[ground], properties[ink]];
        // Glass and other grounds that are no plain colour are judged where themes are tested.
        if (/^#/.test(a ?? '') && /^#/.test(b ?? '')) expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('goes by a name of its own', () => expect(new Set(themes.map(({ name }) => name)).size).toBe(6));
});
