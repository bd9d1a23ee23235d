/** As people see it: `K7Q-M2X-VDP`. */
export function formatReference(reference: string): string {
  return reference.replace(/...(?=.)/g, '$&-');
}
