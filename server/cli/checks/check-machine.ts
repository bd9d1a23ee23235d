import { statfsSync } from 'node:fs';
import type { Finding } from './finding.ts';

const MEGABYTE = 1_048_576;
const ENOUGH_MB = 2_048;
const TOO_LITTLE_MB = 200;
/** Nothing of Hullo is older; a clock that says so has never been set. */
const EARLIEST_AT = Date.UTC(2026, 0, 1);

/** Node, the clock and the disk: what a service stands on. */
export function checkMachine(folder: string, now: number): readonly Finding[] {
  return [checkNode(process.versions.node), checkClock(now), checkDisk(folder)];
}

function checkNode(version: string): Finding {
  const isGood = Number(version.split('.')[0]) >= 24;
  return {
    what: 'Node',
    state: isGood ? 'good' : 'bad',
    found: version,
    mend: isGood ? '' : 'Run "npm ci" without --ignore-scripts: Node 24 comes with it.',
  };
}

function checkClock(now: number): Finding {
  const isGood = now >= EARLIEST_AT;
  return {
    what: 'clock',
    state: isGood ? 'good' : 'bad',
    found: new Date(now).toISOString(),
    mend: isGood ? '' : 'Set the clock, best by NTP: "timedatectl set-ntp true".',
  };
}

function checkDisk(folder: string): Finding {
  let free: number;
  try {
    const { bavail, bsize } = statfsSync(folder);
    free = Math.floor((bavail * bsize) / MEGABYTE);
  } catch (error) {
    return {
      what: 'disk',
      state: 'warning',
      found: `not known: ${(error as Error).message}`,
      mend: `Look after ${folder}.`,
    };
  }
  const state = free < TOO_LITTLE_MB ? 'bad' : free < ENOUGH_MB ? 'warning' : 'good';
  return {
    what: 'disk',
    state,
    found: `${free} MB free`,
    mend: state === 'good' ? '' : 'Make room: with a full disk clicks and webhooks are refused.',
  };
}
