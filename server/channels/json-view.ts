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
    return new JsonView(this.isObject ? (this.#value as Record<string, unknown>)[key] : undefined);
  }

  get items(): JsonView[] {
    return Array.isArray(this.#value) ? this.#value.map((item) => new JsonView(item)) : [];
  }

  /** Text, or a whole number as text: platforms write ids either way. Anything else is empty. */
  get text(): string {
    const value = this.#value;
    return typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : '';
  }

  /** A number, also when it was written as text; else undefined. */
  get number(): number | undefined {
    const value = typeof this.#value === 'string' && /^\d+$/.test(this.#value) ? Number(this.#value) : this.#value;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  get isTrue(): boolean {
    return this.#value === true;
  }
}
