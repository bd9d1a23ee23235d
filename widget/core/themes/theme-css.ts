import type { Shade, Theme } from './theme.ts';

export interface ThemeCssOptions {
  /** Which elements are dressed. Default: `hullo-button`. */
  readonly selector?: string;
  /** `auto` (default) follows the visitor's system; the others are for pages that have one look only. */
  readonly scheme?: 'auto' | 'light' | 'dark';
}

type Look = Pick<Theme, 'properties' | 'parts'>;

/** A look as the CSS that an owner puts on the page. */
export function themeCss({ properties, parts = {} }: Look, options: ThemeCssOptions = {}): string {
  const { selector = 'hullo-button', scheme = 'auto' } = options;
  const entries = Object.entries<string | Shade>({
    '--hullo-color-scheme': scheme === 'auto' ? 'light dark' : scheme,
    ...properties,
  });
  const shaded = entries.filter(([, value]) => typeof value !== 'string' && value.light !== value.dark);
  const first = entries.map(([name, value]) => [name, valueIn(value, scheme === 'dark' ? 'dark' : 'light')] as const);
  const rules = [rule(selector, first)];
  if (scheme === 'auto' && shaded.length > 0) {
    const dark = rule(
      selector,
      shaded.map(([name, value]) => [name, valueIn(value, 'dark')] as const),
    );
    rules.push(`@media (prefers-color-scheme: dark) {\n${dark.replace(/^/gm, '  ')}\n}`);
  }
  for (const [name, declarations] of Object.entries(parts)) {
    const [, part = '', state = ''] = /^([\w-]+)(.*)$/.exec(name) ?? [];
    rules.push(rule(`${selector}::part(${part})${state}`, Object.entries(declarations)));
  }
  return `${rules.join('\n')}\n`;
}

const valueIn = (value: string | Shade, scheme: 'light' | 'dark') =>
  typeof value === 'string' ? value : value[scheme];

const rule = (selector: string, declarations: readonly (readonly [name: string, value: string])[]) =>
  `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
