/** The element marked `data-hullo` that an event happened on or in, also in a shadow tree of the page's. */
export const markOf = (event: Event): HTMLElement | undefined =>
  event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && 'hullo' in node.dataset);
