import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { DrivenBrowser } from './driven-browser.ts';
import type { PageInput } from './page-input.ts';

/** Lets a test page ask its own browser for real input: `executeServerCommand('input', ...)`. */
export const inputPlugin = (): TestRunnerPlugin<PageInput> => ({
  name: 'input',
  async executeCommand({ command, payload, session }) {
    if (command !== 'input' || !payload) return undefined;
    await (session.browser as DrivenBrowser).input(session.id, payload);
    return true;
  },
});
