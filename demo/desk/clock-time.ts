const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Hours and minutes, as a phone shows them. */
export function clockTime(at: number): string {
  return format.format(at);
}
