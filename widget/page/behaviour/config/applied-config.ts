import { away } from '../away.ts';
import type { BehavedHost } from '../behaved-host.ts';
import type { RemoteConfig } from './read-config.ts';

/** What stood at an attribute before, and what was put there. */
interface Changed {
  readonly floor: string | null;
  readonly ours: string | null;
}

/** Lays settings from afar over those of the page, and takes them off again where the next no longer holds them. */
export class AppliedConfig {
  readonly #host: BehavedHost;
  readonly #anchor: HTMLElement;
  readonly #changed = new Map<string, Changed>();

  constructor(host: BehavedHost, anchor: HTMLElement) {
    this.#host = host;
    this.#anchor = anchor;
  }

  apply({ off, attributes }: RemoteConfig): void {
    for (const [name, { floor, ours }] of this.#changed) {
      if (attributes.has(name)) continue;
      // What the page itself has set meanwhile stays.
      if (this.#get(name) === ours) this.#set(name, floor);
      this.#changed.delete(name);
    }
    for (const [name, value] of attributes) {
      const now = this.#get(name);
      this.#changed.set(name, { floor: this.#changed.get(name)?.floor ?? now, ours: value });
      if (now !== value) this.#set(name, value);
    }
    away.set(this.#anchor, 'off', off);
    if (off) this.#host.hide?.();
  }

  #get(name: string): string | null {
    if (name.startsWith('--')) return this.#host.style.getPropertyValue(name) || null;
    return this.#host.getAttribute(name);
  }

  #set(name: string, value: string | null): void {
    if (name.startsWith('--')) this.#host.style.setProperty(name, value);
    else if (value === null) this.#host.removeAttribute(name);
    else this.#host.setAttribute(name, value);
  }
}
