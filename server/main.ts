import { nanoid } from 'nanoid';
import { loadConfig } from './config/load-config.ts';
import { runUntilSignal } from './run-until-signal.ts';
import { startService } from './start-service.ts';

await runUntilSignal(async () => {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const config = loadConfig(
    process.env,
    {
      dataFolder: '.hullo',
      logLevel: 'info',
      sites: [{ id: 'main', name: 'My site', timeZone, origins: [], links: [] }],
    },
    nanoid,
  );
  const service = await startService(config);
  console.log(`report  http://localhost:${service.port}${service.signInPath()}`);
  console.log(`config  ${config.dataFolder}/config.json`);
  return service;
});
