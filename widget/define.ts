import { defineButton } from './elements/define-button.ts';

// Twice is harmless: another copy of Hullo on the page does the same work.
defineButton();
