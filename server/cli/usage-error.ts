/** Something the person at the terminal has to mend; its message is the one line they see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
