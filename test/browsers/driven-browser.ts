import type { BrowserLauncher } from '@web/test-runner-core';
import type { PageInput } from './page-input.ts';

/** A browser that runs test pages and can be told to click and type in them. */
export interface DrivenBrowser extends BrowserLauncher {
  input(sessionId: string, input: PageInput): Promise<void>;
}
