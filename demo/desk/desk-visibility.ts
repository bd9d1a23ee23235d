const KEY = 'hullo-demo-desk';

/** Whether the desk lies beside the shop. The page's own style sheet reads it from the root element. */
export const deskVisibility = {
  restore(): boolean {
    let hidden = false;
    try {
      hidden = sessionStorage.getItem(KEY) === 'hidden';
    } catch {
      // Storage is denied: the desk is shown on each page.
    }
    deskVisibility.set(!hidden);
    return !hidden;
  },

  set(shown: boolean): void {
    document.documentElement.dataset['desk'] = shown ? 'shown' : 'hidden';
    try {
      sessionStorage.setItem(KEY, shown ? 'shown' : 'hidden');
    } catch {
      // The choice then holds for this page only.
    }
  },
};
