// Preloaded into every contender (`node --import`): tells the bench what CPU time the process has used so far.
// `cpuUsage` counts all its threads, the writer's too. A worker thread has no channel of its own and stays silent.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuUs: user + system });
});
// Nor may a contender outlive the bench, however that ended.
process.on('disconnect', () => process.exit());
// The channel alone must not keep a contender running that has been told to stop.
process.channel?.unref();
