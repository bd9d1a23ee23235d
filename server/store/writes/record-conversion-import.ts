import type { ConversionImportMark } from '../rows/conversion-import-mark.ts';
import type { Sql } from '../sql.ts';
import type { RecordedConversion } from '../store.ts';

/** Remembers what a file brought that was new. A file that brought nothing is none that could be taken back. */
export async function recordConversionImport(
  sql: Sql,
  site: string,
  { id, at }: ConversionImportMark,
  recorded: readonly RecordedConversion[],
): Promise<void> {
  const fresh = recorded.filter(({ outcome }) => outcome === 'recorded');
  if (fresh.length === 0) return;
  await sql.run(`insert into conversion_imports (site, id, at) values (?, ?, ?) on conflict do nothing`, site, id, at);
  for (const { id: conversion } of fresh) {
    await sql.run(
      `insert into conversion_import_rows (site, import, conversion) values (?, ?, ?) on conflict do nothing`,
      site,
      id,
      conversion,
    );
  }
}
