/** The link that was pressed, also when it sits in a shadow root, where `event.target` would hide it. */
export function linkInPath(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
}
