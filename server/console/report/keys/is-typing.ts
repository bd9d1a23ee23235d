/** Whether whatever has the focus wants the keys for itself. */
export function isTyping(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof Element &&
      (target.matches('input:not([type=checkbox]), select, textarea, dialog, [role=slider]') ||
        (target instanceof HTMLElement && target.isContentEditable)),
  );
}
