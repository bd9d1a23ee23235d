/** The launcher's link inside an element; an element that was drawn has one. */
export const launcherIn = (host: HTMLElement): HTMLAnchorElement | null | undefined =>
  host.shadowRoot?.querySelector<HTMLAnchorElement>('[part~=launcher]');
