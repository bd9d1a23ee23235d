import { Fault } from '#core/fault.ts';
import { ConfigError } from '../../../config/config-error.ts';
import type { WrittenConfig } from '../../../config/config-file.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';
import { refuseEnvironment } from './refuse-environment.ts';

/**
 * Changes the settings for a caller of the API.
 * @param given what the caller sent; what names a variable of the environment is refused
 * @throws Fault `bad_request` with what is wrong, `unavailable` if the file cannot be written
 */
export function changeSettings(
  settings: LiveSettings,
  given: unknown,
  change: (written: WrittenConfig) => WrittenConfig,
): void {
  refuseEnvironment(given);
  try {
    settings.change(change);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const isBad = error.message.startsWith('This is not taken');
    throw new Fault(isBad ? 'bad_request' : 'unavailable', error.message);
  }
}

/** The settings as they stand in the file. @throws Fault `unavailable` where somebody has broken it by hand */
export function writtenSettings(settings: LiveSettings): WrittenConfig {
  try {
    return settings.written();
  } catch (error) {
    if (error instanceof ConfigError) throw new Fault('unavailable', error.message);
    throw error;
  }
}
