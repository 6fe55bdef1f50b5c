import type { Caller } from "../domain/caller";
import type { Answer, Changes, NewsGraph, SelectedField } from "../domain/ports";

/** The answer to one root field, with the field as it was asked. */
export interface RootAnswer extends Answer {
  readonly field: SelectedField;
}

/**
 * One question on its way, GraphQL's context: its root fields are selected already, each is asked once, and what was run is
 * remembered. Whoever changes something says first `requireRole(context.caller, "ingester")`.
 */
export class Asking {
  readonly answers: RootAnswer[] = [];
  private readonly rootFields: ReadonlyMap<string, SelectedField>;
  private readonly asked = new Map<string, Promise<unknown>>();

  constructor(
    private readonly graph: NewsGraph,
    rootFields: readonly SelectedField[],
    readonly caller: Caller,
  ) {
    this.rootFields = new Map(rootFields.map((field) => [field.key, field]));
  }

  /** Asked for again, it is what it was. */
  answer(key: string): Promise<unknown> {
    const answer = this.asked.get(key) ?? this.lookUp(this.selected(key));
    this.asked.set(key, answer);
    return answer;
  }

  selected(key: string): SelectedField {
    const rootField = this.rootFields.get(key);
    if (rootField === undefined) throw new Error(`root field ${key} was never selected`);
    return rootField;
  }

  async lookUp(rootField: SelectedField): Promise<unknown> {
    const answer = await this.graph.answer(rootField);
    this.answers.push({ ...answer, field: rootField });
    return answer.value;
  }

  get changes(): Changes | undefined {
    return this.graph.changes;
  }
}

export const isAsking = (context: unknown): context is Asking => context instanceof Asking;
