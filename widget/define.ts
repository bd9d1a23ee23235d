import { HulloButton } from './elements/hullo-button.ts';
import { warn } from './page/warn.ts';

const TAG = 'hullo-button';
const known = customElements.get(TAG);

// Twice is harmless: another copy of Hullo on the page does the same work.
if (!known) customElements.define(TAG, HulloButton);
else if (known !== HulloButton) warn(`<${TAG}> is already defined; this second copy is not used`);
