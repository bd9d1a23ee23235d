import { ConfigError } from './config/config-error.ts';
import type { Service } from './start-service.ts';

/**
 * Runs a service until Ctrl-C or SIGTERM, then stops it cleanly. What the starter has to mend is told in one line.
 */
export async function runUntilSignal(start: () => Promise<Service>): Promise<void> {
  // Whatever is written from here on, the data file above all, is for the owner's eyes only.
  process.umask(0o077);
  let service: Service;
  try {
    service = await start();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  let stopping = false;
  const stop = () => {
    // Ctrl-C reaches npm and this process both, and impatient people press it twice.
    if (stopping) return;
    stopping = true;
    service.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
