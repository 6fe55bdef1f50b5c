import type { Provenance } from "./provenance";
import type { Reading } from "./reading";

/** An article as it came in: what stood in front matter or feed beside the text, nothing guessed. */
export interface SourceDocument {
  readonly text: string;
  readonly headline: string | null;
  readonly bylines: readonly string[];
  /** The agency's or publisher's name, as written. */
  readonly source: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Turns an article into a Reading. Throws a DatelineError for what nobody could read; never returns half a Reading. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  read(document: SourceDocument): Promise<ReadArticle>;
}

/** A Reading, and how it came about: for people who ask, not for the graph. */
export interface ReadArticle {
  readonly reading: Reading;
  /** Written down when somebody asks: most Readings are loaded, and nobody asks. */
  readonly foundBy: () => Provenance;
  readonly dropped: readonly Dropped[];
}

/** What a reader dropped because it broke a rule of the format, and why: counted by reason, shown on request. */
export interface Dropped {
  readonly reason: string;
  readonly what: string;
}

// ---------------------------------------------------------------- loading

/**
 * Stands for all that the graph held at one moment. Whoever hands it back reads what was written by then, from whichever member of a
 * cluster.
 */
export type Bookmark = string;

export type LoadOutcome = "LOADED" | "UNCHANGED" | "SUPERSEDED";

export interface Loaded {
  readonly outcome: LoadOutcome;
  readonly articleId: string;
}

// ---------------------------------------------------------------- changing

export interface ArticleInput {
  readonly text: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly language: string | null;
  /** A whole Reading instead of plain text. */
  readonly reading: unknown;
}

export interface ChangeProblem {
  readonly code: string;
  readonly message: string;
  readonly at: string | null;
}

export interface ArticleLoaded {
  readonly outcome: LoadOutcome | "REJECTED";
  /** Null when it was rejected. */
  readonly articleId: string | null;
  readonly problems: readonly ChangeProblem[];
  /** Null when it was rejected. */
  readonly bookmark: Bookmark | null;
}

export interface Retracted {
  readonly removedStatements: number;
  readonly removedEvents: number;
  readonly bookmark: Bookmark | null;
}

export type Verdict = "SAME" | "DIFFERENT" | "UNSURE";

export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

export interface Judged {
  /** True while the verdict is SAME. */
  readonly merged: boolean;
  readonly bookmark: Bookmark | null;
}

/** What can be changed through the API, each on top of all that the bookmarks stand for. Who may is for the API to say. */
export interface Changes {
  loadArticle(input: ArticleInput, after: readonly Bookmark[]): Promise<ArticleLoaded>;
  retractArticle(id: string, reason: string, after: readonly Bookmark[]): Promise<Retracted>;
  judge(judgement: Judgement, after: readonly Bookmark[]): Promise<Judged>;
  /** Calls with every article that is loaded from now on; what it returns ends that. */
  onLoaded(listener: (article: ArticleCame) => void): () => void;
}

/** An article that was loaded, and from when on it can be read. */
export interface ArticleCame {
  readonly articleId: string;
  readonly bookmark: Bookmark | null;
}

// ---------------------------------------------------------------- asking

/**
 * What a question selects, as a plain tree: GraphQL's words without GraphQL's objects. Fragments are flattened; `on` says for
 * which concrete types a field was asked. Arguments are coerced, with defaults filled in; absent optional arguments are absent.
 */
export interface Selection {
  /** The GraphQL type that is selected from: an object type, an interface or a union. */
  readonly type: string;
  readonly fields: readonly SelectedField[];
}

export interface SelectedField {
  /** The response key: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** The concrete object types this field applies to, sorted: one for an object type, several for an interface or union. */
  readonly on: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Null for scalars and enums. */
  readonly selection: Selection | null;
}

/** One statement of Cypher as it is sent. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The answer to one root field: plain objects keyed by response key, with `__typename` on each; and what was run to get it. */
export interface Answer {
  readonly value: unknown;
  readonly statement: CypherStatement;
  readonly rows: number;
  readonly milliseconds: number;
}

/** Answers root fields of the API, each with exactly one statement. */
export interface NewsGraph {
  /** With all that the bookmarks stand for. */
  answer(rootField: SelectedField, after?: readonly Bookmark[]): Promise<Answer>;
  /** Absent where the graph is only asked. */
  readonly changes?: Changes;
  /** The constraints and indexes that it lacks: with any of them missing it should not be asked. */
  missing?(): Promise<readonly string[]>;
  /** How many connections to the database somebody asks through now. */
  connectionsInUse?(): number;
}
