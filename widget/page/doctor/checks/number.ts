import type { Check, Finding } from '../finding.ts';

/** A zero right after the country code is dialled inside the country only; Italy and few others keep it. */
const TRUNK_ZERO = /^(44|49|33|34|31|32|41|43|351|353|61|64|27|55|52|90|91|81|82|84|66|62|60|63)0/;

/** Whether the numbers look like numbers that exist. */
export const number: Check = (patients) =>
  patients.flatMap(({ anchor }): Finding[] => {
    const digits = /^https:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\?phone=)(\d+)/.exec(anchor?.href ?? '')?.[1];
    if (!digits) return [];
    if (TRUNK_ZERO.test(digits)) {
      return [
        {
          kind: 'bad',
          what: `+${digits} has a zero after the country code, which is only dialled inside the country.`,
          mend: 'Leave that zero out.',
        },
      ];
    }
    if (/^(\d)\1+$/.test(digits) || /(123456789|987654321)/.test(digits)) {
      return [{ kind: 'hint', what: `+${digits} looks like a placeholder.`, mend: 'Put your own number into to.' }];
    }
    return [];
  });
