import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';

/** One person under however many ids; `merged` names contacts that turned out to be the same person. */
export interface ResolvedContact {
  readonly contact: string;
  readonly merged: readonly string[];
  /** All of it was known before. */
  readonly isKnown: boolean;
}

/**
 * The contact behind a person's ids. Ids that arrive together belong together from then on; the smallest name wins,
 * so that the order of arrival does not matter.
 */
export async function resolveContact(sql: Sql, site: string, aliases: readonly string[]): Promise<ResolvedContact> {
  const known = await sql.all(
    `select alias, contact from contact_aliases where site = ? and alias in (${placeholders(aliases.length)})`,
    site,
    ...aliases,
  );
  const contacts = new Set(known.map((row) => String(row['contact'])));
  if (known.length === aliases.length && contacts.size === 1) {
    return { contact: [...contacts].join(), merged: [], isKnown: true };
  }

  const contact = [...contacts, ...aliases].reduce((least, name) => (name < least ? name : least));
  for (const alias of aliases) {
    await sql.run(
      `insert into contact_aliases (site, alias, contact) values (?, ?, ?)
       on conflict (site, alias) do update set contact = excluded.contact`,
      site,
      alias,
      contact,
    );
  }
  const merged = [...contacts].filter((name) => name !== contact);
  for (const old of merged) {
    await sql.run(`update contact_aliases set contact = ? where site = ? and contact = ?`, contact, site, old);
    await sql.run(`update messages set contact = ? where site = ? and contact = ?`, contact, site, old);
  }
  return { contact, merged, isKnown: false };
}
