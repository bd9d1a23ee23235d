import type { Given } from './given.ts';
import type { Terminal } from './terminal.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Rows for a person, in columns; with `--json` for a machine. */
export function printTable(terminal: Terminal, given: Given, rows: readonly Row[], none: string): void {
  if (given.flag('json')) {
    terminal.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const [first] = rows;
  if (!first) {
    terminal.write(`${none}\n`);
    return;
  }
  const names = Object.keys(first);
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '-')))];
  const widths = names.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  for (const line of lines) {
    terminal.write(
      `${line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}
