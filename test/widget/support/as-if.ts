/**
 * Lets the rules for a medium hold in a shadow tree, as if it were that medium: not every browser that the tests drive
 * can be told to print, or to use the visitor's own colours.
 * @param medium a word of the media query, such as `print`
 * @returns how many rules that are
 */
export function asIf(medium: string, root: ShadowRoot): number {
  let count = 0;
  for (const { cssRules } of root.adoptedStyleSheets) {
    for (const rule of cssRules) {
      // By its name: the rule is of the frame's own kind.
      if (rule.constructor.name !== 'CSSMediaRule' || !(rule as CSSMediaRule).conditionText.includes(medium)) continue;
      (rule as CSSMediaRule).media.mediaText = 'all';
      count++;
    }
  }
  return count;
}
