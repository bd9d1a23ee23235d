import { join } from 'node:path';
import { nanoid } from 'nanoid';
import { loadConfig } from '../server/config/load-config.ts';
import { runUntilSignal } from '../server/run-until-signal.ts';
import { startService } from '../server/start-service.ts';
import { builtFiles } from './built-files.ts';
import { createDesk } from './create-desk.ts';
import { DEMO } from './demo-world.ts';

await runUntilSignal(async () => {
  const config = loadConfig(process.env, { dataFolder: '.hullo-demo', logLevel: 'error', sites: [DEMO.site] }, nanoid);
  // Vite is only there while someone works on the pages.
  const files = process.argv.includes('--dev')
    ? await (await import('./hot-files.ts')).hotFiles(join(import.meta.dirname, '..'))
    : builtFiles(join(import.meta.dirname, '../dist'));
  const service = await startService(config, (next, signInPath) => createDesk({ config, next, signInPath, files }));
  const origin = `http://localhost:${service.port}`;
  console.log(`shop     ${origin}/shop/`);
  console.log(`report   ${origin}${service.signInPath()}`);
  console.log(
    `snippet  <script async src="${origin}/hullo.js" data-site="${DEMO.site.id}" data-channel="whatsapp" data-to="${DEMO.to}" data-message="${DEMO.message}"></script>`,
  );
  return service;
});
