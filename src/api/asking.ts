import type { Caller } from "../domain/caller";
import type { Answer, Bookmark, Changes, NewsGraph, SelectedField } from "../domain/ports";

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
  /** Of the last change that it made; null while it only asks. */
  bookmark: Bookmark | null = null;
  private readonly rootFields: ReadonlyMap<string, SelectedField>;
  private readonly asked = new Map<string, Promise<unknown>>();

  constructor(
    private readonly graph: NewsGraph,
    rootFields: readonly SelectedField[],
    readonly caller: Caller,
    private readonly given: readonly Bookmark[] = [],
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

  /** What it has to see: what it was told to, or what it has changed since on top of that. */
  get after(): readonly Bookmark[] {
    return this.bookmark === null ? this.given : [this.bookmark];
  }

  /** What it asks from now on shows this change. */
  changed<Change extends { readonly bookmark: Bookmark | null }>(change: Change): Change {
    this.bookmark = change.bookmark ?? this.bookmark;
    return change;
  }

  async lookUp(rootField: SelectedField, after = this.after): Promise<unknown> {
    const answer = await this.graph.answer(rootField, after);
    this.answers.push({ ...answer, field: rootField });
    return answer.value;
  }

  get changes(): Changes | undefined {
    return this.graph.changes;
  }
}

export const isAsking = (context: unknown): context is Asking => context instanceof Asking;
