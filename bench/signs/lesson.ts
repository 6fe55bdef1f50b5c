export type Source = "GAP" | "news" | "dispatches";

/** One pronoun or description: the signs of everybody it may mean, and which of them are right. */
export interface Lesson<Part extends string = string> {
  /** Each has weights of its own. */
  readonly part: Part;
  readonly signs: readonly (readonly string[])[];
  /** Of those it may mean by number; one more than there are is somebody else. */
  readonly right: readonly number[];
  readonly from: Source;
}
