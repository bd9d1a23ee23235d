/** What a page is to wear. */
export interface Dress {
  readonly css: string;
  readonly scheme?: string | undefined;
  readonly dir?: string | undefined;
}

const sheet = new CSSStyleSheet();

/** Dresses this page, again as often as wanted. */
export function dress({ css, scheme = '', dir = '' }: Dress): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(css);
  const root = document.documentElement;
  root.dataset['scheme'] = scheme;
  root.dir = dir;
}
