import { defineButton } from './elements/define-button.ts';
import { warn } from './page/warn.ts';

/** Makes launchers whole: their element is defined, and who asks by `?hullo-doctor` is told what is wrong. */
export function upgrade(tag?: string): void {
  if (/[?&]hullo-doctor\b/.test(globalThis.location?.search ?? '')) {
    import('./page/doctor/doctor.ts').then(({ doctor }) => doctor(), warn);
  }
  // Twice is harmless: another copy of Hullo on the page does the same work.
  defineButton(tag);
}
