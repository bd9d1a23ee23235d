import type { Postback } from '../config/config.ts';
import { adapterOf } from './adapter-of.ts';

/** The settings of a postback that no log, list or dry run may show. */
export function secretsOf(postback: Postback): readonly unknown[] {
  const settings = postback.settings as Readonly<Record<string, unknown>>;
  return adapterOf(postback).secrets.map((name) => settings[name]);
}
