import express from 'express';

// What most such services are made of, without any storage: Express, its JSON parser, 204.
const app = express();
app.get('/readyz', (_request, response) => {
  response.json({});
});
// Browsers send beacons as text/plain, which needs no preflight.
app.post('/collect', express.json({ type: 'text/plain' }), (_request, response) => {
  response.status(204).end();
});
app.listen(Number(process.env['PORT']), '127.0.0.1');
