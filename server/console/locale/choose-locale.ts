/**
 * The first of a reader's languages that we speak; English where there is none.
 * @param wanted the dearest first, as `readerLanguages` gives them
 * @param spoken BCP 47 tags, as our files are called
 */
export function chooseLocale<Tag extends string>(wanted: readonly string[], spoken: readonly Tag[]): Tag | 'en' {
  for (const language of wanted) {
    const lower = language.toLowerCase();
    const [base = lower] = lower.split('-');
    if (base === 'en') return 'en';
    const exact = spoken.find((tag) => tag.toLowerCase() === lower);
    const near = spoken.find((tag) => tag.toLowerCase().split('-')[0] === base);
    if (exact ?? near) return exact ?? near ?? 'en';
  }
  return 'en';
}
