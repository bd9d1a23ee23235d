interface Assert {
  ok(value: unknown, what?: string): asserts value;
  equal(actual: unknown, expected: unknown, what?: string): void;
  same(actual: unknown, expected: unknown, what?: string): void;
  match(actual: string, pattern: RegExp, what?: string): void;
}

/** The few assertions that the browser tests need; each failure shows both values. */
export const assert: Assert = {
  ok(value: unknown, what = 'value') {
    if (!value) throw new Error(`${what} is ${String(value)}`);
  },
  equal(actual: unknown, expected: unknown, what = 'value'): void {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
  },
  same(actual: unknown, expected: unknown, what = 'object'): void {
    if (actual !== expected) throw new Error(`${what} is another than expected`);
  },
  match(actual: string, pattern: RegExp, what = 'text'): void {
    if (!pattern.test(actual)) throw new Error(`${what}: ${JSON.stringify(actual)} does not match ${pattern}`);
  },
};
