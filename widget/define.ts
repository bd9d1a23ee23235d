import { defineButton } from './elements/define-button.ts';
import { warn } from './page/warn.ts';

// Somebody looks for what is wrong.
if (/[?&]hullo-doctor\b/.test(location.search)) {
  import('./page/doctor/doctor.ts').then(({ doctor }) => doctor(), warn);
}

// Twice is harmless: another copy of Hullo on the page does the same work.
defineButton();
