/** A day is seldom like the average one: twice the days that should do mostly do. */
const margin = 2;

/** In how many of the last days the latest conversations are probably found, going by how many there are in all. */
export function windowDays(wanted: number, conversations: number, days: number): number {
  return conversations <= wanted * margin ? days : Math.min(days, Math.ceil((wanted * margin * days) / conversations));
}
