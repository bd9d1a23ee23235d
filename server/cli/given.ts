import { UsageError } from './usage-error.ts';

type Value = string | boolean | readonly (string | boolean)[] | undefined;

/** What stood after a command's name. */
export class Given {
  readonly words: readonly string[];
  readonly #values: Readonly<Record<string, Value>>;

  constructor(words: readonly string[], values: Readonly<Record<string, Value>>) {
    this.words = words;
    this.#values = values;
  }

  /** The value of an option; undefined if it was not given. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** Every value of an option; undefined if it was not given at all. */
  list(name: string): readonly string[] | undefined {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : undefined;
  }

  /** @throws UsageError if it is not a whole number */
  number(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return;
    if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} is a whole number, not ${text}.`);
    return Number(text);
  }

  /** The only word after the command. @throws UsageError, which says what should have stood there */
  word(what: string): string {
    const [word, ...more] = this.words;
    if (word === undefined || more.length > 0) throw new UsageError(`Name ${what}.`);
    return word;
  }

  /** Options that the command does not know and hands on, each as often as it was given. */
  others(known: readonly string[]): readonly (readonly [name: string, value: string])[] {
    const others = Object.keys(this.#values).filter((name) => !known.includes(name));
    return others.flatMap((name) => (this.list(name) ?? []).map((value) => [name, value] as const));
  }
}
