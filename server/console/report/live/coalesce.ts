/**
 * Any number of calls, one run at a time: calls during a run are answered by a single run after it. The rest between
 * two runs keeps a busy site from being asked without pause.
 */
export function coalesce(run: () => Promise<void>, restMs: number): () => void {
  let running = false;
  let again = false;
  const start = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    try {
      await run();
      if (again) await new Promise((resolve) => setTimeout(resolve, restMs));
    } finally {
      running = false;
    }
    if (again) await start();
  };
  return () => void start();
}
