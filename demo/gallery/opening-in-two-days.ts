const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Hours that are closed whenever one looks, with the next opening not far. @param now epoch ms */
export function openingInTwoDays(now: number): string {
  return `${DAYS[(new Date(now).getDay() + 2) % 7]} 09:00-18:00`;
}
