const PAGES = ['/report', '/setup', '/account'];

/**
 * Where to go on after signing in: the page that asked for it, as the fragment of the sign-in page names it
 * (`#to=/report?filter=...`), and no other page than these, whoever wrote the link.
 */
export function pageAfter(hash: string, origin: string): string {
  const to = new URLSearchParams(hash.slice(1)).get('to') ?? '';
  if (!URL.canParse(to, origin)) return '/report';
  const page = new URL(to, origin);
  return page.origin === origin && PAGES.includes(page.pathname) ? page.pathname + page.search + page.hash : '/report';
}
