/** Text for a link: percent-encoded once, a space never `+`; half a surrogate pair becomes the replacement mark instead of an error. */
export function urlText(text: string): string {
  // With the u flag only an unpaired half is of category Cs.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
