import { Fault } from '#core/fault.ts';
import { ConfigError } from '../../../config/config-error.ts';
import type { WrittenConfig } from '../../../config/config-file.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';

/**
 * Changes the settings for a caller of the API.
 * @param given what the caller sent. In the file `env:NAME` stands for a variable of the environment, which is the
 *   machine's and not for everybody who may change a setting: such a text is refused.
 * @throws Fault `bad_request` with what is wrong, `unavailable` if the file cannot be written
 */
export function changeSettings(
  settings: LiveSettings,
  given: unknown,
  change: (written: WrittenConfig) => WrittenConfig,
): void {
  if (/"env:[A-Za-z_]\w*"/.test(JSON.stringify(given))) {
    throw new Fault('bad_request', 'A text of the form env:NAME can be set in config.json only.');
  }
  try {
    settings.change(change);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const isBad = error.message.startsWith('This is not taken');
    throw new Fault(isBad ? 'bad_request' : 'unavailable', error.message);
  }
}
