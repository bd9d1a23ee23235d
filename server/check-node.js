// Plain JavaScript on purpose: an older Node cannot even read the TypeScript that would tell it so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Hullo's service needs Node 24 or newer; this is ${process.version}. Node 24 comes with the install: run "npm ci" (without --ignore-scripts) and start through "npm start" or "npm run serve".`,
  );
  process.exit(1);
}
