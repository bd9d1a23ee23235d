import { executeServerCommand } from '@web/test-runner-commands';
import type { PageInput } from '../../browsers/page-input.ts';

/** Real input by the browser itself: the page sees trusted events. */
export const input = (what: PageInput): Promise<unknown> => executeServerCommand('input', what);
