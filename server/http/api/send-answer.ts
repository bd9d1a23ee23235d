import type { Request, Response } from 'express';
import type { AnswerFormat } from './answer-format.ts';
import { answerTag, namesTag } from './answer-tag.ts';
import type { Endpoint } from './endpoint.ts';
import { formatTable } from './format-table.ts';

interface Sent {
  readonly endpoint: Endpoint;
  readonly answer: unknown;
  readonly format: AnswerFormat;
}

/**
 * Sends an answer, as JSON or as a file of CSV; to whoever asks again and has it already, that it is still the same.
 * Of a page, `Link` names the next one.
 */
export function sendAnswer(request: Request, response: Response, { endpoint, answer, format }: Sent): void {
  response.status(endpoint.status ?? 200);
  const next = (answer as { readonly next?: unknown } | null)?.next;
  if (typeof next === 'string') response.set('Link', `<${nextPage(request, next)}>; rel="next"`);
  const body = written(request, response, { endpoint, answer, format });
  if (endpoint.method === 'get') {
    const tag = answerTag(body);
    response.set({ 'Cache-Control': 'private, no-cache', ETag: tag });
    response.vary(endpoint.table ? 'Authorization, Cookie, Accept' : 'Authorization, Cookie');
    if (namesTag(request.get('if-none-match'), tag)) {
      response.status(304).end();
      return;
    }
  }
  response.send(body);
}

/** The text of an answer, once its headers say what it is. */
function written(request: Request, response: Response, { endpoint, answer, format }: Sent): string {
  const file = endpoint.file?.(answer);
  const table = format === 'csv' ? endpoint.table?.(answer) : undefined;
  if (file) {
    // Its first line is whatever the platform wants there.
    response.attachment(file.name).type('text/csv; charset=utf-8');
    return file.text;
  }
  if (table) {
    response.attachment(fileName(request)).type('text/csv; charset=utf-8; header=present');
    return formatTable(table);
  }
  response.type('application/json');
  return JSON.stringify(answer);
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
