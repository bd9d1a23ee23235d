import type { Sql } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';

/** A person as they may be named: keyed hashes of the ids that they may go by. */
export interface PersonQuery {
  readonly site: string;
  readonly aliases: readonly string[];
}

/** Keys of all rows that belong to a person. */
export interface PersonKnown {
  readonly contacts: readonly string[];
  /** Every hash under which the person is known, those that were asked for included. */
  readonly aliases: readonly string[];
  readonly messages: readonly string[];
  readonly conversions: readonly string[];
}

/** Finds what is kept of a person, under whichever of their ids it came. */
export async function personKnown(sql: Sql, { site, aliases }: PersonQuery): Promise<PersonKnown> {
  const column = async (text: string, ...values: readonly string[]) =>
    (await sql.all(text, site, ...values)).map((row) => String(row['key']));
  const inList = (values: readonly string[]) => placeholders(values.length);

  const contacts = [
    ...new Set([
      ...(await column(
        `select contact as key from contact_aliases where site = ? and alias in (${inList(aliases)})`,
        ...aliases,
      )),
      ...(await column(
        `select contact as key from messages where site = ? and contact in (${inList(aliases)})`,
        ...aliases,
      )),
    ]),
  ].sort();
  const more =
    contacts.length === 0
      ? []
      : await column(
          `select alias as key from contact_aliases where site = ? and contact in (${inList(contacts)})`,
          ...contacts,
        );
  const all = [...new Set([...aliases, ...contacts, ...more])].sort();
  const messages =
    contacts.length === 0
      ? []
      : await column(
          `select id as key from messages where site = ? and contact in (${inList(contacts)}) order by at, id`,
          ...contacts,
        );
  const conversions = new Set(
    await column(
      `select distinct conversion as key from conversion_contacts where site = ? and alias in (${inList(all)})`,
      ...all,
    ),
  );
  // One by one: a person may have written more often than a statement has room for.
  for (const message of messages) {
    for (const id of await column(`select id as key from conversions where site = ? and message = ?`, message)) {
      conversions.add(id);
    }
  }
  return { contacts, aliases: all, messages, conversions: [...conversions].sort() };
}
