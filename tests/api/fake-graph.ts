import type { Answer, NewsGraph, SelectedField } from "../../src/domain/ports";

/** A graph that answers from a table (root field → value) and remembers what it was asked. */
export class FakeGraph implements NewsGraph {
  readonly asked: SelectedField[] = [];

  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  async answer(rootField: SelectedField): Promise<Answer> {
    this.asked.push(rootField);
    const value = this.values[rootField.name];
    if (value instanceof Error) throw value;
    return { value, statement: { text: `// ${rootField.name}`, parameters: {} }, rows: 1, milliseconds: 2 };
  }
}
