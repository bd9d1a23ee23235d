import type { Request, Response } from 'express';
import type { AnswerFormat } from './answer-format.ts';
import type { Endpoint } from './endpoint.ts';
import { formatTable } from './format-table.ts';

/** Sends an answer, as JSON or as a file of CSV. Of a page, `Link` names the next one in both. */
export function sendAnswer(
  request: Request,
  response: Response,
  {
    endpoint,
    answer,
    format,
  }: { readonly endpoint: Endpoint; readonly answer: unknown; readonly format: AnswerFormat },
): void {
  response.status(endpoint.status ?? 200);
  if (endpoint.method === 'get') {
    // Express adds a weak ETag of the body, and answers 304 to whoever has it.
    response.set('Cache-Control', 'private, no-cache');
    response.vary('Authorization, Cookie');
  }
  if (endpoint.table) response.vary('Accept');
  const next = (answer as { readonly next?: unknown } | null)?.next;
  if (typeof next === 'string') response.set('Link', `<${nextPage(request, next)}>; rel="next"`);
  if (format === 'json' || !endpoint.table) {
    response.json(answer);
    return;
  }
  response.set('Content-Disposition', `attachment; filename="${fileName(request)}"`);
  response.type('text/csv; charset=utf-8; header=present').send(formatTable(endpoint.table(answer)));
}

function nextPage(request: Request, cursor: string): string {
  const url = new URL(request.originalUrl, 'http://localhost');
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}

/** `hullo-reports-overview-shop-2026-11-01-2026-11-30.csv`: what it is, for whoever finds it among downloads. */
function fileName(request: Request): string {
  const { site, from, to } = request.query;
  const parts = ['hullo', ...request.path.split('/'), site, from, to];
  const words = parts.filter((part) => typeof part === 'string' && /^[\w-]+$/.test(part));
  return `${words.join('-')}.csv`;
}
