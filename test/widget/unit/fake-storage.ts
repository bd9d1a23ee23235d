/** A localStorage that counts how often it is used, and can be full or denied. */
export class FakeStorage {
  readonly kept = new Map<string, string>();
  touched = 0;
  refuses = false;

  getItem(key: string): string | null {
    this.touch();
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.touch();
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.touch();
    this.kept.delete(key);
  }

  private touch(): void {
    this.touched++;
    if (this.refuses) throw new Error('QuotaExceededError');
  }
}
