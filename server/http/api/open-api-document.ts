import { FORMATS } from './answer-format.ts';
import type { Endpoint, StreamEndpoint } from './endpoint.ts';
import { errorResponses } from './error-responses.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

/** Our version of the API; it changes when an address or a field that was there is no more. */
const VERSION = '1';

/** Every address of the API as OpenAPI 3.1, from the schemas by which requests are checked. */
export function openApiDocument(
  endpoints: readonly Endpoint[],
  streams: readonly StreamEndpoint[],
): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = templated(endpoint.path);
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  for (const stream of streams) {
    paths[templated(stream.path)] = { get: streamOperation(stream) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hullo',
      version: VERSION,
      description:
        'Times are epoch milliseconds, days are YYYY-MM-DD in the zone of the site, money is minor units beside an ISO currency.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of `POST /keys`, or the `apiKey` of the settings.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'hullo_session',
          description: 'A browser that opened a sign-in link.',
        },
      },
      ...errorResponses.components,
    },
  };
}

function operation(endpoint: Endpoint): Readonly<Record<string, unknown>> {
  const { method, path, summary, scope, body, bodyType = 'application/json', answer, table, file } = endpoint;
  return {
    operationId: operationId(method, path),
    summary,
    security: security(scope),
    parameters: [...pathParameters(path), ...queryParameters(endpoint)],
    ...(body && { requestBody: { required: true, content: contentOf(bodyType, jsonSchema(body)) } }),
    responses: {
      [endpoint.status ?? 200]: {
        description: 'As asked for.',
        ...(method === 'get' && { headers: { ETag: { schema: { type: 'string' } } } }),
        content: {
          ...(!file && { 'application/json': { schema: jsonSchema(answer) } }),
          ...((table || file) && { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      ...(method === 'get' && { 304: { description: 'Still what `If-None-Match` names.' } }),
      ...errorResponses.of({ hasBody: body !== undefined }),
    },
  };
}

function streamOperation({ path, summary, scope }: StreamEndpoint): Readonly<Record<string, unknown>> {
  return {
    operationId: operationId('get', path),
    summary,
    security: security(scope),
    parameters: [{ name: 'site', in: 'query', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        description: 'Stays open.',
        content: { 'text/event-stream': { schema: { type: 'string' } } },
      },
      ...errorResponses.of({ hasBody: false }),
    },
  };
}

/** One schema may be sent in several forms: a table is a text whatever it holds. */
const contentOf = (types: NonNullable<Endpoint['bodyType']>, schema: JsonSchema) =>
  Object.fromEntries([types].flat().map((type) => [type, { schema: type === 'text/csv' ? TEXT : schema }]));
const TEXT = { type: 'string' };

/** OpenAPI's names for what a caller needs; a key's scope is told as a role. */
const security = (scope: Endpoint['scope']) => [{ key: [scope] }, { session: [scope] }];

/** `/conversations/:id` as OpenAPI writes it. */
const templated = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');

/** `get /conversations/:id` -> `getConversationsId`: a name for generated clients. */
function operationId(method: string, path: string): string {
  const words = path.split(/\W+/).filter(Boolean);
  return [method, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

function pathParameters(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query, table }: Endpoint) {
  const { properties = {}, required = [] } = jsonSchema(query);
  const described = Object.entries(properties).map(([name, { description, ...schema }]: [string, JsonSchema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
  const format = { type: 'string', enum: FORMATS, default: 'json' };
  return table
    ? [...described, { name: 'format', in: 'query', required: false, description: 'Or by `Accept`.', schema: format }]
    : described;
}
