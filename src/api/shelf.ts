/** Holds so many values; what was not taken for the longest time makes room. Undefined is none. */
export class Shelf<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly room: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value !== undefined) this.put(key, value);
    return value;
  }

  put(key: string, value: Value): void {
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.room) break;
      this.values.delete(oldest);
    }
  }
}
