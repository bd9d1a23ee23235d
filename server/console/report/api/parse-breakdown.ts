import { CREDITED, MEASURES } from '#core/report/breakdown.ts';
import { readModel } from '../models/read-model.ts';
import { asCount } from './as-count.ts';
import { asRecord } from './as-record.ts';
import { parseFigures } from './parse-figures.ts';
import { parseList } from './parse-list.ts';
import { parseMoneys } from './parse-moneys.ts';
import type { CreditedFigures, ReadBreakdown, ReadRow } from './read-breakdown.ts';

export function parseBreakdown(body: unknown): ReadBreakdown | undefined {
  const record = asRecord(body);
  const of = CREDITED.find((name) => name === record['of']);
  const by = MEASURES.find((name) => name === record['by']);
  const model = readModel(record['model']);
  const totals = parseCredited(record['totals']);
  const unknown = parseCredited(record['unknown']);
  const rows = parseList(record['rows'], parseRow);
  const unattributed = parseList(record['unattributed'], parseReason);
  const lookbackDays = asCount(record['lookbackDays']);
  if (!of || !by || !model || !totals || !unknown || !rows || !unattributed || Number.isNaN(lookbackDays)) {
    return undefined;
  }
  return { of, by, model, compare: readModel(record['compare']), lookbackDays, totals, rows, unknown, unattributed };
}

function parseRow(body: unknown): ReadRow | undefined {
  const { key, ...names } = asRecord(body);
  const figures = parseCredited(body);
  if (!figures || typeof key !== 'string') return undefined;
  const text = (name: string) => (typeof names[name] === 'string' ? names[name] : undefined);
  return {
    ...figures,
    key,
    source: text('source'),
    medium: text('medium'),
    campaign: text('campaign'),
    name: text('name'),
  };
}

function parseCredited(body: unknown): CreditedFigures | undefined {
  const { credit, compared } = asRecord(body);
  const figures = parseFigures(body);
  const own = parseCredit(credit);
  return figures && own !== undefined ? { ...figures, credit: own, compared: parseCredit(compared) } : undefined;
}

function parseCredit(value: unknown) {
  return typeof value === 'number' ? value : parseMoneys(value);
}

function parseReason(value: unknown) {
  const { reason, count } = asRecord(value);
  return typeof reason === 'string' && !Number.isNaN(asCount(count)) ? { reason, count: asCount(count) } : undefined;
}
