import type { JsonView } from './json-view.ts';

/** Epoch milliseconds of a time that may also be written out: ISO 8601, or `2026-11-02 12:00:00 UTC`. */
export function timeOf(view: JsonView | undefined): number | undefined {
  if (!view) return;
  const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?\s?(Z|UTC|[+-]\d\d:?\d\d)$/.exec(view.text);
  if (!written) return view.time;
  const [, date, clock, fraction = '', zone = ''] = written;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const at = Date.parse(`${date}T${clock}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(at) || at < 0 ? undefined : at;
}
