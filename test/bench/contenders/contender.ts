import type { ChildProcess } from 'node:child_process';
import type { RequestKind } from '../load/request-kind.ts';

/** A server of its own process, under one kind of load. */
export interface Contender {
  readonly name: string;
  readonly kind: RequestKind;
  readonly port: number;
  readonly process: ChildProcess;
  /** Where its data are, if it stores anything. */
  readonly dataFolder?: string;
}
