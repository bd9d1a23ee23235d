import type { JsonSchema } from './json-schema.ts';

/** What a caller may be refused with, by status; the code in the answer says more. */
const REFUSALS = {
  400: { name: 'BadRequest', description: 'Something in the request is wrong; the message names it.' },
  401: { name: 'Unauthorized', description: 'No key, or one that is unknown or revoked.' },
  403: { name: 'Forbidden', description: 'The key may not do this.' },
  404: { name: 'NotFound', description: 'No such thing, or not for this key to know.' },
  405: { name: 'MethodNotAllowed', description: 'The address takes the methods in `Allow`.' },
  409: { name: 'Conflict', description: 'It contradicts what is already there.' },
  413: { name: 'TooLarge', description: 'The body is too large.' },
  415: { name: 'UnsupportedMediaType', description: 'The body is of a type that is not read here.' },
  429: { name: 'TooManyRequests', description: 'Too many requests; `Retry-After` says when to go on.' },
  500: { name: 'Internal', description: 'A slip on our side; it has been logged.' },
  503: { name: 'Unavailable', description: 'Nothing was stored; send the same request again.' },
} as const satisfies Readonly<Record<number, { readonly name: string; readonly description: string }>>;

const OF_BODIES: ReadonlySet<string> = new Set(['409', '413', '415']);

const ERROR: JsonSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { type: 'string', description: 'For machines.' },
        message: { type: 'string', description: 'What is wrong and how to mend it.' },
      },
      required: ['code', 'message'],
    },
  },
  required: ['error'],
};

/** Errors as an OpenAPI document tells them: once, and by name at each address. */
export const errorResponses = {
  components: {
    schemas: { Error: ERROR },
    responses: Object.fromEntries(
      Object.values(REFUSALS).map(({ name, description }) => [
        name,
        { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
      ]),
    ),
  },
  of({ hasBody }: { readonly hasBody: boolean }): Readonly<Record<string, { readonly $ref: string }>> {
    const responses = Object.entries(REFUSALS).filter(([status]) => hasBody || !OF_BODIES.has(status));
    return Object.fromEntries(
      responses.map(([status, { name }]) => [status, { $ref: `#/components/responses/${name}` }]),
    );
  },
};
