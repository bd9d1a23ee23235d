import { createServer } from 'node:http';

// The least that any HTTP service on Node costs: read the body, answer 204.
createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => response.writeHead(204).end());
}).listen(Number(process.env['PORT']), '127.0.0.1');
