/** How exports of other products write that nobody sent the person. */
export const DIRECT_NAMES: readonly string[] = [
  'direct',
  // Google Analytics' default channel group.
  'Direct',
  // Its source alone, and with its medium.
  '(direct)',
  '(direct) / (none)',
];
