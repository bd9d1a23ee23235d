/**
 * The reader's languages, the dearest first, as `Intl` takes them. On a system that was told no language some browsers
 * name what is none: `en-US@posix`, `C`; given that, `Intl` throws, and a page stays blank.
 * @param named as the browser names them
 * @returns at least one
 */
export function readerLanguages(named: readonly string[] = navigator.languages): readonly string[] {
  const tags = named.map((name) => name.replace(/[.@].*/, '').replaceAll('_', '-')).filter(isLanguageTag);
  return tags.length > 0 ? tags : ['en'];
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
