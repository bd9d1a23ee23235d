import { SENT } from '../forms/ask.ts';

/**
 * Tells when the server has another page here than the one that is open: then the two may not understand each other.
 * Looked at when the reader comes back to the tab or has sent something, and when a part of the page cannot be fetched.
 */
export function watchUpgrade(onUpgrade: () => void, signal: AbortSignal): void {
  const tagOf = async () =>
    (await fetch(location.pathname, { method: 'HEAD', cache: 'no-cache' }).catch(() => undefined))?.headers.get('etag');
  const first = tagOf();
  const look = async () => {
    const [before, now] = [await first, await tagOf()];
    if (before && now && before !== now) onUpgrade();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void look();
  };
  const onMissing = (event: Event) => {
    event.preventDefault();
    onUpgrade();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  addEventListener(SENT, () => void look(), { signal });
  addEventListener('vite:preloadError', onMissing, { signal });
}
