import type { ChildProcess } from 'node:child_process';

/** Sends a child one question and waits for its next word. @throws when it ends instead */
export function askChild<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process ended (${code}) instead of answering.`));
    if (child.exitCode !== null) return ended(child.exitCode);
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
    child.send(question);
  });
}
