/** `1 click`, `2 clicks`: a number with its noun, in languages that add an s. */
export function countNoun(number: string, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === '1' ? noun : plural}`;
}
