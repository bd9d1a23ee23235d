import type { Check, Finding } from '../finding.ts';

/** Whether the opening hours are told in a zone that exists, and in the one that was meant. */
export const zone: Check = (patients) =>
  patients.flatMap(({ option }): Finding[] => {
    const hours = option('hours');
    // Always open is the same everywhere.
    if (!hours || (hours.trim() === '24/7' && !option('holidays'))) return [];
    const name = option('time-zone');
    if (!name) {
      return [
        {
          kind: 'bad',
          what: 'Opening hours are set, and time-zone is not: they are taken in each visitor’s own zone.',
          mend: 'Set time-zone, as Europe/Lisbon.',
        },
      ];
    }
    try {
      const clock = new Intl.DateTimeFormat('en', { timeZone: name, timeStyle: 'short', hourCycle: 'h23' });
      return [{ kind: 'good', what: `It is ${clock.format()} in ${name}; the hours are ${hours}.` }];
    } catch {
      return [{ kind: 'bad', what: `time-zone="${name}" is not a zone.`, mend: 'Use an IANA name, as Europe/Lisbon.' }];
    }
  });
