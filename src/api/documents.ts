import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import type { SelectedField } from "../domain/ports";
import { type Compiled, type Compiler, compilerFor } from "./compile";
import { withCode } from "./explained";
import type { Limits } from "./limits";
import { tooLarge } from "./measure";
import { safeNames } from "./safe-names";
import { Shelf } from "./shelf";

/** A document that may be asked. */
export interface Understood {
  readonly document: DocumentNode;
  /** Of its text. */
  readonly hash: string;
  /** It was asked before: what takes long and is of use the next time only is worth while. */
  readonly isKnown: boolean;
}

/** What may be asked of the graph; with errors, nothing. */
export interface Selected {
  readonly errors: readonly GraphQLError[];
  readonly rootFields: readonly SelectedField[];
  /** How many things it may fetch; null when it was refused before that was known. */
  readonly cost: number | null;
}

/**
 * What is the same however often a document is asked, found out once: whether it can be read, is small enough, and fits the schema;
 * what it selects with the same variables, and at what cost; and the code that answers it.
 */
export class Documents {
  readonly selected: Shelf<Selected>;
  readonly compiled: Shelf<Compiled | null>;
  readonly compile: Compiler;
  private readonly understood: Shelf<Understood>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
  ) {
    this.compile = compilerFor(schema);
    this.selected = new Shelf(limits.documents);
    this.compiled = new Shelf(limits.documents);
    this.understood = new Shelf(limits.documents);
  }

  /** Only what may be asked is kept: refused ones push nothing out. */
  read(source: string): Understood | readonly GraphQLError[] {
    const hash = createHash("sha256").update(source).digest("base64url");
    const before = this.understood.get(hash);
    if (before !== undefined) return before;
    const read = this.readAnew(source);
    if (!("kind" in read)) return read;
    const understood = { document: read, hash, isKnown: false };
    this.understood.put(hash, { ...understood, isKnown: true });
    return understood;
  }

  private readAnew(source: string): DocumentNode | readonly GraphQLError[] {
    try {
      return this.readWhole(source);
    } catch (error) {
      if (error instanceof RangeError) return [tooDeep(error)];
      throw error;
    }
  }

  private readWhole(source: string): DocumentNode | readonly GraphQLError[] {
    const document = this.parsed(source);
    if (document instanceof GraphQLError) return [document];
    const refusals = tooLarge(document, this.limits);
    const errors = refusals.length > 0 ? refusals : this.invalid(document);
    return errors.length > 0 ? errors.slice(0, this.limits.errors) : document;
  }

  private parsed(source: string): DocumentNode | GraphQLError {
    try {
      return parse(source, { maxLexicalTokens: this.limits.tokens, maxComments: this.limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return withCode(error, TOO_MANY.test(error.message) ? "QUESTION_TOO_LARGE" : "GRAPHQL_PARSE_FAILED");
    }
  }

  private invalid(document: DocumentNode): readonly GraphQLError[] {
    const options = { maxErrors: this.limits.errors - 1, hideSuggestions: true };
    const errors = validate(this.schema, document, RULES, options);
    return errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED"));
  }
}

/** GraphQL reads what is nested by calling itself: within the tokens allowed, a stack that is used already may not be enough. */
const tooDeep = (originalError: RangeError): GraphQLError =>
  new GraphQLError("The question is nested too deep. Ask it in parts.", {
    originalError,
    extensions: { code: "QUESTION_TOO_LARGE" },
  });

const RULES = [...specifiedRules, safeNames];

/** How GraphQL says that it stopped reading. */
const TOO_MANY = /contains more (?:than|that) \d+/u;
