import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What a careful shop sends: own files only, and no style or script in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

/**
 * A page with prose, a link before the widget and one after it; it notes which files of the folder were asked for.
 * @param head tags that bring the widget
 */
export async function servePage(folder: string, head: string) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Nortada</title>
<meta name="viewport" content="width=device-width,initial-scale=1">${head}
<body><main><h1>Nortada</h1><p><a id="before" href="#before">Saddles</a></p>
<p>We repair and sell bicycles on the quay.</p><div id="widget"></div>
<p><a id="after" href="#after">Opening hours</a></p></main></body></html>`;
  const served = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': POLICY }).end(page);
      return;
    }
    try {
      const path = join(folder, normalize(pathname));
      const file = readFileSync(path);
      served.add(path);
      response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    served: served as ReadonlySet<string>,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
