import type { Draft } from '../draft.ts';

/** Where a snippet is to be pasted. */
export const SNIPPET_KINDS = ['script', 'wordpress', 'shopify', 'gtm', 'react', 'html'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export interface SnippetInput {
  /** Of this service. */
  readonly origin: string;
  /** The site's id. */
  readonly site: string;
  readonly draft: Draft;
  /** A plain link into the chat, for pages where no script runs. */
  readonly href: string;
  readonly label: string;
}

/** The lines to paste, for each place. */
export function snippetOf(kind: SnippetKind, input: SnippetInput): string {
  return SNIPPETS[kind](input);
}

const SNIPPETS: Readonly<Record<SnippetKind, (input: SnippetInput) => string>> = {
  script: (input) => style(input) + tag(input),
  // Shown at the end of every page by whichever theme is active.
  wordpress: (input) => `add_action('wp_footer', function () { ?>\n${style(input)}${tag(input)}\n<?php });`,
  shopify: (input) => style(input) + tag(input),
  // Tag Manager drops data-* from script tags, so the tag is made by hand.
  gtm(input) {
    const lines = [...attributesOf(input)].map(
      ([name, value]) => `  s.setAttribute('data-${name}', ${literal(value)});`,
    );
    return [
      ...(style(input) ? [style(input).trimEnd()] : []),
      '<script>',
      '(function (d) {',
      "  var s = d.createElement('script');",
      '  s.async = true;',
      "  s.crossOrigin = 'anonymous';",
      `  s.src = ${literal(`${input.origin}/hullo.js`)};`,
      ...lines,
      '  d.body.appendChild(s);',
      '})(document);',
      '</script>',
    ].join('\n');
  },
  react(input) {
    const { properties } = input.draft;
    const props = [...attributesOf(input), ['endpoint', input.origin] as const].map(
      ([name, value]) => `  ${camel(name)}={${JSON.stringify(value)}}`,
    );
    const css = Object.entries(properties).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    const styled = css.length > 0 ? [`  style={{ ${css.join(', ')} }}`] : [];
    return ["import { HulloButton } from 'hullo/react';", '', '<HulloButton', ...props, ...styled, '/>'].join('\n');
  },
  html(input) {
    const pairs = [...attributesOf(input), ['endpoint', input.origin] as const];
    const attributes = pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const link = input.href ? `\n  <a href="${escaped(input.href)}">${escaped(input.label)}</a>\n` : '';
    const script = `<script async crossorigin src="${escaped(input.origin)}/hullo.js"></script>`;
    return `${style(input)}<hullo-button${attributes}>${link}</hullo-button>\n${script}`;
  },
};

function* attributesOf({ site, draft }: SnippetInput): Iterable<readonly [name: string, value: string]> {
  yield ['site', site];
  for (const [name, value] of Object.entries(draft.attributes)) if (value !== '') yield [name, value];
}

function tag(input: SnippetInput): string {
  const data = [...attributesOf(input)].map(([name, value]) => ` data-${name}="${escaped(value)}"`).join('');
  // A script of another address may fetch its parts only where the page asks for it with CORS.
  return `<script async crossorigin src="${escaped(input.origin)}/hullo.js"${data}></script>`;
}

function style({ draft }: SnippetInput): string {
  const rules = Object.entries(draft.properties).filter(([, value]) => value !== '');
  if (rules.length === 0) return '';
  // A value that could end the rule or the tag is not one.
  const safe = rules.filter(([, value]) => !/[<>{};]/.test(value));
  return `<style>hullo-button { ${safe.map(([name, value]) => `${name}: ${value};`).join(' ')} }</style>\n`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A text of JavaScript that cannot end the script tag around it. */
const literal = (text: string) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('<', '\\x3c')}'`;
const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
