import { HulloButton } from './elements/hullo-button.ts';
import { warn } from './page/warn.ts';

const TAG = 'hullo-button';
const known = customElements.get(TAG);

// Somebody looks for what is wrong.
if (/[?&]hullo-doctor\b/.test(location.search)) {
  import('./page/doctor/doctor.ts').then(({ doctor }) => doctor(), warn);
}

// Twice is harmless: another copy of Hullo on the page does the same work.
if (!known) customElements.define(TAG, HulloButton);
else if (known !== HulloButton) warn(`<${TAG}> is already defined; this second copy is not used`);
