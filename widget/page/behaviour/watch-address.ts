/** Calls back when the page's address changes without a load, as single-page sites change it. */
export function watchAddress(signal: AbortSignal, onChange: () => void): void {
  let { href } = location;
  const look = () => {
    if (href === location.href) return;
    href = location.href;
    onChange();
  };
  const { navigation } = window as { readonly navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Elsewhere nothing tells of pushState, and patching it is no manners; but what follows it changes the page.
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
}
