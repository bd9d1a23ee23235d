/** Seconds stay below this until the year 5138, milliseconds have been above it since 1973. */
const MILLISECONDS_FROM = 100_000_000_000;
/** The years 2000 to 2100: outside of them a number is no time of ours, and no report would ever show what it dates. */
const EARLIEST = 946_684_800_000;
const NEWEST = 4_102_444_800_000;

/**
 * A careful look into JSON that anyone may have written: whatever is missing or of another type is empty, never an
 * error, so that one strange item does not cost the rest of a batch.
 */
export class JsonView {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  get exists(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  get isObject(): boolean {
    return typeof this.#value === 'object' && this.#value !== null && !Array.isArray(this.#value);
  }

  at(key: string): JsonView {
    const has = this.isObject && Object.hasOwn(this.#value as object, key);
    return new JsonView(has ? (this.#value as Record<string, unknown>)[key] : undefined);
  }

  /** What stands at the end of a dotted path: `sender.contact.id`. */
  in(path: string): JsonView {
    return path.split('.').reduce((view: JsonView, key) => view.at(key), this);
  }

  get items(): JsonView[] {
    return Array.isArray(this.#value) ? this.#value.map((item) => new JsonView(item)) : [];
  }

  /** As `items`, and a thing that stands where a list should counts as a list of it: nothing is lost in silence. */
  get list(): JsonView[] {
    return Array.isArray(this.#value) ? this.items : this.exists ? [this] : [];
  }

  /** Every text inside, at any depth. */
  get texts(): string[] {
    const found: string[] = [];
    // A list of our own, which grows under the loop: JSON may be nested deeper than calls may be.
    const waiting = [this.#value];
    for (const value of waiting) {
      if (typeof value === 'string') found.push(value);
      else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) waiting.push(part);
    }
    return found;
  }

  /** Text, or a whole number as text: platforms write ids either way. Anything else is empty. */
  get text(): string {
    const value = this.#value;
    return typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : '';
  }

  /** A number, also when it was written as text; else undefined. */
  get number(): number | undefined {
    const value =
      typeof this.#value === 'string' && /^\d+(\.\d+)?$/.test(this.#value) ? Number(this.#value) : this.#value;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  /**
   * Epoch milliseconds of a time in seconds or milliseconds: one platform writes both, in different envelopes.
   * Undefined if it is no time at all.
   */
  get time(): number | undefined {
    const { number } = this;
    if (number === undefined) return undefined;
    const at = Math.round(number < MILLISECONDS_FROM ? number * 1_000 : number);
    return at >= EARLIEST && at <= NEWEST ? at : undefined;
  }

  get isTrue(): boolean {
    return this.#value === true;
  }
}
