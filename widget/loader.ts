/*
 * The script tag: a classic script, so that it may stand anywhere, take its own `data-*` and lend its nonce to the rest.
 * The link appears when the first module and the channel's kit are there; nothing of the page waits for them.
 */
{
  // Optimisers that rewrite script tags leave no current script; then the tag is found by its address.
  const script = (document.currentScript ?? document.querySelector('[src*="/hullo.js"]')) as HTMLScriptElement | null;
  const { to, channel = 'whatsapp' } = script?.dataset ?? {};
  // Asked for here so that both come at once; that there is no such channel is told by who needs it.
  if (to) import(/* @vite-ignore */ `./page/kits/${channel}.ts`).catch(() => {});
  // The browser's own words name the file that did not come.
  import('./embed.ts').then(({ embed }) => embed(script), console.warn);
  // A press may come soon: what counts it is on its way before the link is there.
  import('./page/attend.ts').catch(() => {});
}
