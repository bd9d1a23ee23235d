import { parseList } from './parse-list.ts';

export type TriggerKind = 'delay' | 'scroll' | 'view' | 'visits' | 'idle' | 'exit';

/** One moment at which the panel opens by itself. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** Milliseconds of `delay` and `idle`, percent of `scroll`, number of `visits`. */
  readonly amount: number;
  /** Of `view`. */
  readonly selector: string;
}

const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, '': 1_000, m: 60_000, min: 60_000 };

/** `5s`, `1.5s`, `500ms`, `2m`; a bare number counts seconds. */
const duration = (text: string): number => {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|min)?$/.exec(text) ?? [];
  const ms = Number(number) * (UNIT_MS[unit] ?? Number.NaN);
  return ms <= DAY_MS ? ms : Number.NaN;
};
const within = (least: number, most: number) => (text: string) => {
  const number = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  return number >= least && number <= most ? number : Number.NaN;
};

/** How each kind reads its amount; and how it is written. */
const KINDS: Readonly<Record<TriggerKind, { readonly read: (text: string) => number; readonly example: string }>> = {
  delay: { read: duration, example: 'delay 5s' },
  scroll: { read: within(0, 100), example: 'scroll 50%' },
  view: { read: (text) => (text ? 0 : Number.NaN), example: 'view #reviews' },
  visits: { read: within(1, 1_000), example: 'visits 2' },
  idle: { read: duration, example: 'idle 30s' },
  exit: { read: (text) => (text ? Number.NaN : 0), example: 'exit' },
};

/**
 * Reads `delay 5s, scroll 50%, view #reviews, visits 2, idle 30s, exit`.
 * @returns what can be used, and a sentence for each entry that cannot
 */
export function parseTriggers(text: string): {
  readonly triggers: readonly Trigger[];
  readonly problems: readonly string[];
} {
  const triggers: Trigger[] = [];
  const problems: string[] = [];
  for (const entry of parseList(text)) {
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(entry) ?? [];
    const kind = Object.hasOwn(KINDS, name) ? (name as TriggerKind) : undefined;
    const amount = kind ? KINDS[kind].read(rest) : Number.NaN;
    if (kind && !Number.isNaN(amount)) triggers.push({ kind, amount, selector: kind === 'view' ? rest : '' });
    else if (kind) problems.push(`triggers: "${entry}" cannot be used; write it as "${KINDS[kind].example}"`);
    else problems.push(`triggers: "${entry}" is not known; use one of: ${Object.keys(KINDS).join(', ')}`);
  }
  return { triggers, problems };
}
