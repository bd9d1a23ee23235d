/** How far from the left a letter of a text is drawn, in pixels. */
export function placeOf(element: Element, letter: number): number {
  const text = [...element.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  ) as Text;
  const range = text.ownerDocument.createRange();
  range.setStart(text, letter);
  range.setEnd(text, letter + 1);
  return range.getBoundingClientRect().left;
}
