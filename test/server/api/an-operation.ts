import type { TestService } from '../test-service.ts';
import { asHolder } from './a-caller.ts';

/** An address of the API, as its own document tells it. */
export interface Operation {
  readonly method: string;
  /** `/api/conversations/{id}` */
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly scope: string;
  readonly bodyType: string | undefined;
  /** Answers by content type. */
  readonly answers: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
}

interface DocumentOperation {
  readonly parameters: Operation['parameters'];
  readonly security: readonly { readonly key?: readonly string[] }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Operation['answers'] }>>;
}

export async function readDocument(service: TestService): Promise<Document> {
  return (await (await asHolder(service)('/api/openapi.json')).json()) as Document;
}

/** Every address of the API. What the document does not tell, no test here can forget. */
export async function operationsOf(service: TestService): Promise<readonly Operation[]> {
  const { paths } = await readDocument(service);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, security, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path: `/api${path}`,
      parameters,
      scope: security[0]?.key?.[0] ?? '',
      bodyType: Object.keys(requestBody?.content ?? {})[0],
      answers: responses['200']?.content ?? responses['201']?.content ?? {},
    })),
  );
}
