import { warn } from '../page/warn.ts';
import { HulloButton } from './hullo-button.ts';

const OWN = 'hullo-button';

/**
 * Registers the button under a name, once: twice is harmless. Another name than its own is for pages whose visitors use
 * filter lists, or that have an element of that name already.
 * @param tag lower case with a dash, such as `acme-contact`; for what is no such name one console line asks, and its own
 *   serves. Default: `hullo-button`
 */
export function defineButton(tag = OWN): void {
  const known = customElements.get(tag);
  if (known) {
    if (!(known.prototype instanceof HulloButton) && known !== HulloButton) {
      warn(`<${tag}> is already defined; this copy is not used`);
    }
    return;
  }
  try {
    // A class has one name only.
    customElements.define(tag, tag === OWN ? HulloButton : class extends HulloButton {});
  } catch {
    warn(`<${tag}> is no name: use lower case letters and a dash`);
    if (tag !== OWN) defineButton();
  }
}
