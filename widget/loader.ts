/*
 * The script tag: a classic script, so that it may stand anywhere, take its own `data-*` and lend its nonce to the rest.
 * The link appears when the first module is there; nothing of the page waits for it.
 */
{
  // Optimisers that rewrite script tags leave no current script; then the tag is found by its address.
  const script = document.currentScript ?? document.querySelector('script[src*="/hullo.js"]');
  import('./embed.ts').then(
    ({ embed }) => embed(script as HTMLScriptElement | null),
    (error) => console.warn('[hullo]', error),
  );
}
