import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import type { Money } from '#core/money/money.ts';
import type { Figures } from '#core/report/figures.ts';
import type { Table } from '../endpoint.ts';

type Cell = Table['rows'][number][number];
const COUNTS = ['impressions', 'opens', 'clicks', 'repeatedClicks', 'conversations', 'leads', 'purchases'] as const;
const MONEYS = ['value', 'purchaseValue', 'spend'] as const;
type Row = Omit<Figures, 'spend'> & { readonly spend: Figures['spend'] | null };

/** Figures of any report as the columns of a file; each currency has columns of its own, in whole units. */
export function figuresTable<T extends Row>(
  leading: readonly string[],
  rows: readonly { readonly figures: T; readonly leading: readonly Cell[] }[],
  more: Readonly<Record<string, (figures: T) => number | readonly Money[] | null>> = {},
): Table {
  const readings: Record<string, (figures: T) => number | readonly Money[] | null> = {
    ...Object.fromEntries([...COUNTS, ...MONEYS].map((name) => [name, (figures: T) => figures[name]])),
    ...more,
  };
  const columns = Object.entries(readings).flatMap(([name, read]) => {
    const cells = rows.map(({ figures }) => read(figures));
    const moneys = cells.flatMap((cell) => (Array.isArray(cell) ? (cell as readonly Money[]) : []));
    const isMoney = cells.some((cell) => Array.isArray(cell)) || MONEYS.some((money) => money === name);
    if (!isMoney) return [{ name, cell: (figures: T) => read(figures) as number | null }];
    return [...new Set(moneys.map(({ currency }) => currency))].sort().map((currency) => ({
      name: `${name} ${currency}`,
      cell: (figures: T) => amountIn(read(figures) as readonly Money[] | null, currency),
    }));
  });
  return {
    columns: [...leading, ...columns.map(({ name }) => name)],
    rows: rows.map((row) => [...row.leading, ...columns.map(({ cell }) => cell(row.figures))]),
  };
}

function amountIn(moneys: readonly Money[] | null, currency: string): Cell {
  if (moneys === null) return null;
  return formatMinorUnits(moneys.find((money) => money.currency === currency)?.amount ?? 0, currency);
}
