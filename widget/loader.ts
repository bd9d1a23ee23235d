import type { KitModule } from './page/kits/load-kit.ts';

/*
 * The script tag: a classic script, so that it may stand anywhere, take its own `data-*` and lend its nonce to the rest.
 * The link appears when the first module and the channel's kit are there; nothing of the page waits for them.
 */
{
  // Optimisers that rewrite script tags leave no current script; then the tag is found by its address.
  const script = (document.currentScript ?? document.querySelector('[src*="/hullo.js"]')) as HTMLScriptElement | null;
  const { to, site, channel = 'whatsapp' } = script?.dataset ?? {};
  // A name that is none costs no request, which the browser would complain of in words of its own. Nothing may stand
  // outside of this block: it would be a global of the page's.
  const fetchKit = (name: string): Promise<KitModule> =>
    /^(whatsapp|messenger|instagram|telegram|apple|sms|line|viber|email|phone|custom)$/.test(name)
      ? import(/* @vite-ignore */ `./page/kits/${name}.ts`)
      : Promise.reject(`channel ${name}`);
  // The browser's own words name the file that did not come.
  import('./embed.ts').then(({ embed }) => embed(script, fetchKit), console.warn);
  // What the first module asks for a moment later is on its way already; what fails here is told by who needs it.
  Promise.allSettled([
    to && fetchKit(channel),
    // A press may come soon: what counts it.
    import('./page/attend.ts'),
    site && import('./page/tell-service.ts'),
  ]);
}
