import type { Response } from 'express';
import type { z } from 'zod';
import type { Site } from '../../config/config.ts';
import type { Caller, Scope } from './caller.ts';

/** What a handler is given: everything parsed, nothing of HTTP. */
export interface Call<Query, Body> {
  readonly query: Query;
  readonly body: Body;
  /** Parts of the address, as `id` of `/conversations/:id`. */
  readonly params: Readonly<Record<string, string>>;
  /** The site that `query.site` names, known to exist and to be the caller's to see. */
  readonly site: Site;
  readonly caller: Caller;
}

/**
 * One address of the API as data: what validates the request also documents it. `query` holds a `site` unless the
 * endpoint belongs to no site; asking for `Call.site` is then an error of ours.
 */
export interface Endpoint<
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api`, as Express writes it: `/conversations/:id`. */
  readonly path: string;
  /** One sentence for the documentation. */
  readonly summary: string;
  readonly scope: Scope;
  readonly query: Query;
  /**
   * Whether it may be asked through a link that shows a single report. Its query is then bound to that report, and
   * whatever else it tells must be of it too. Default: it is not there.
   */
  readonly isShared?: boolean;
  /** Status of an answer. Default: 200. */
  readonly status?: 200 | 201;
  /** JSON unless `bodyType` says otherwise; left out where there is none. */
  readonly body?: Body;
  /** As what the body may be sent, the usual one first. Default: `application/json`. */
  readonly bodyType?: BodyType | readonly [BodyType, ...BodyType[]];
  /** What is answered, for the documentation and the test that holds it to the live answers. */
  readonly answer: Answer;
  /** The same answer as a table, for `?format=csv`; left out where an answer is no table. */
  readonly table?: (answer: z.output<Answer>) => Table;
  /** The answer is a file to save, as CSV. */
  readonly file?: (answer: z.output<Answer>) => { readonly name: string; readonly text: string };
  handle(call: Call<z.output<Query>, z.output<Body>>): Promise<z.input<Answer>> | z.input<Answer>;
}

/** `text/csv` arrives as text. */
export type BodyType = 'application/json' | 'text/csv';

/** Rows of a CSV file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** An answer that stays open and is no JSON. */
export interface StreamEndpoint {
  readonly path: string;
  readonly summary: string;
  readonly scope: Scope;
  stream(site: Site, response: Response): void;
}

/** Keeps the types of an endpoint together while it is written, and lets it join the others. */
export function endpoint<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  given: Endpoint<Query, Body, Answer>,
): Endpoint {
  // A list of endpoints forgets their schemas' types; the router parses by the schemas before it calls.
  return given as unknown as Endpoint;
}
