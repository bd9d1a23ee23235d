import type { Preview } from './postback.ts';

/** A call as one would read it on the wire, its body indented; else the file. */
export function callText({ request, file }: Preview): string {
  if (!request) return file ?? '';
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return [`${request.method} ${request.url}`, ...headers, '', indented(request.body)].join('\n');
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
