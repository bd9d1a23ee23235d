/** Something the person who starts the service has to mend; its message is the one line they see. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
