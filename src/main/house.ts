import type { Config } from "../config";
import type { Role } from "../domain/caller";
import type { Answer, Loaded, ReadArticle, SelectedField, SourceDocument } from "../domain/ports";

/** What the parts can do together: everything the command line, and whoever embeds Dateline, may ask for. */
export interface House {
  openReading(config: Config): Promise<ReadingDesk>;
  /** Finds or starts Neo4j and brings the graph up to date. When `stop` comes first, it rejects and leaves nothing running. */
  openDateline(config: Config, tell: Tell, opening?: Opening): Promise<Dateline>;
  startDatabase(config: Config, tell: Tell): Promise<{ readonly uri: string }>;
  /** False when none of ours was running. */
  stopDatabase(config: Config): Promise<boolean>;
  statusOfDatabase(config: Config): Promise<{ readonly uri: string; readonly by: string } | null>;
  /** The key, which is told this once. */
  addKey(config: Config, name: string, role: Role): Promise<string>;
  listKeys(config: Config): Promise<readonly NamedKey[]>;
  /** False when there is none of this name. */
  revokeKey(config: Config, name: string): Promise<boolean>;
  /** Takes a list of topics for this home; it is used from the next command on. */
  importTopics(text: string, name: string, config: Config): Promise<TopicsImported>;
  /** Finds or starts the CoreNLP of this home and leaves it running. */
  startCoreNlp(config: Config, tell: Tell): Promise<{ readonly url: string }>;
  /** False when none of ours was running. */
  stopCoreNlp(config: Config): Promise<boolean>;
  /** The one that the settings name, else ours; null when it does not answer. */
  statusOfCoreNlp(config: Config): Promise<{ readonly url: string; readonly by: string } | null>;
}

/** What a list of topics holds. */
export interface TopicsImported {
  readonly file: string;
  readonly released: string | null;
  readonly topics: number;
  readonly top: number;
  readonly second: number;
  /** Codes that reading finds by words and the list does not have: they are found no more. */
  readonly missing: readonly string[];
}

/** A key without what would let anybody use it. */
export interface NamedKey {
  readonly name: string;
  readonly role: Role;
  readonly createdOn: string;
}

export interface Opening {
  readonly stop?: AbortSignal;
  /** What an empty graph will be given first: read while the database starts, when there is none yet. */
  readonly first?: ArticleFiles;
}

/** One line about what is going on. */
export type Tell = (line: string) => void;

/** Reads without a database. */
export interface ReadingDesk {
  /** An article's file, whatever its kind. */
  readArticle(bytes: Buffer, name: string): Promise<ReadArticle>;
  readText(text: string): Promise<ReadArticle>;
}

/** Reads also what comes without a file. */
export interface DocumentDesk extends ReadingDesk {
  /** A text with what is known about it; what is not is looked for in its front matter. */
  readDocument(document: SourceDocument): Promise<ReadArticle>;
}

/** Something to read: what a person calls it, and how to get its bytes when it is its turn. */
export interface ArticleFile {
  readonly name: string;
  bytes(): Promise<Buffer>;
}

/** Looked for when they are wanted. */
export type ArticleFiles = () => Promise<readonly ArticleFile[]>;

export type LoadResult = Loaded | Rejected;

/** Nothing of it is in the graph. */
export interface Rejected {
  readonly outcome: "REJECTED";
  readonly error: Error;
}

/** Everything together, ready to load and to answer. */
export interface Dateline {
  isEmpty(): Promise<boolean>;
  /** Articles and ready-made Readings, in one transaction or a few; each whole or not at all. */
  loadArticles(files: readonly ArticleFile[]): Promise<readonly LoadResult[]>;
  ask(request: Request): Promise<Reply>;
  explain(request: Request): Promise<ExplainedReply>;
  serve(): Promise<Serving>;
  /** Lets go of the database, and stops it when we started it. */
  close(): Promise<void>;
}

export interface Request {
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A GraphQL response. */
export interface Reply {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly ReplyError[];
}

export interface ReplyError {
  readonly message: string;
  /** Where in the question, counted from 1. */
  readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
}

export interface ExplainedReply {
  readonly reply: Reply;
  /** From the question to the whole answer. */
  readonly milliseconds: number;
  readonly rootFields: readonly ExplainedField[];
}

/** One root field: what was sent for it, and what that cost. */
export interface ExplainedField {
  readonly field: SelectedField;
  readonly answer: Answer;
  readonly plan: PlanStep;
}

export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly databaseHits: number;
  readonly rows: number;
  readonly children: readonly PlanStep[];
}

export interface Serving {
  readonly api: string;
  readonly ide: string;
  close(): Promise<void>;
}
