import { Fault } from '#core/fault.ts';

/**
 * In the file `env:NAME` stands for a variable of the environment, which is the machine's and not for everybody who may
 * change a setting.
 * @param given what a caller of the API sent
 * @throws Fault `bad_request` where it holds such a text
 */
export function refuseEnvironment(given: unknown): void {
  if (!/"env:[A-Za-z_]\w*"/.test(JSON.stringify(given))) return;
  throw new Fault('bad_request', 'A text of the form env:NAME can be set in config.json only.');
}
