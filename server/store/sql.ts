export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * The little that our SQL needs of a database, inside one transaction. Two thin drivers can give it: integers for
 * time, text for JSON, `?` for parameters, `on conflict do nothing`, no vendor function.
 */
export interface Sql {
  all(text: string, ...values: readonly SqlValue[]): readonly SqlRow[] | Promise<readonly SqlRow[]>;
  /** @returns how many rows it changed */
  run(text: string, ...values: readonly SqlValue[]): number | Promise<number>;
}
