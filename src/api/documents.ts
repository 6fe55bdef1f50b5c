import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { withCode } from "./explained";
import type { Limits } from "./limits";
import { tooLarge } from "./measure";
import { Shelf } from "./shelf";

/** A document that may be asked. */
export interface Understood {
  readonly document: DocumentNode;
}

/** What is the same however often a document is asked, found out once: whether it can be read, is small enough, and fits the schema. */
export class Documents {
  private readonly understood: Shelf<Understood>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
  ) {
    this.understood = new Shelf(limits.documents);
  }

  /** Only what may be asked is kept: refused ones push nothing out. */
  read(source: string): Understood | readonly GraphQLError[] {
    const before = this.understood.get(source);
    if (before !== undefined) return before;
    const read = this.readAnew(source);
    if ("document" in read) this.understood.put(source, read);
    return read;
  }

  private readAnew(source: string): Understood | readonly GraphQLError[] {
    try {
      return this.readWhole(source);
    } catch (error) {
      if (error instanceof RangeError) return [tooDeep(error)];
      throw error;
    }
  }

  private readWhole(source: string): Understood | readonly GraphQLError[] {
    const document = this.parsed(source);
    if (document instanceof GraphQLError) return [document];
    const refusals = tooLarge(document, this.limits);
    const errors = refusals.length > 0 ? refusals : this.invalid(document);
    return errors.length > 0 ? errors.slice(0, this.limits.errors) : { document };
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
    const errors = validate(this.schema, document, undefined, options);
    return errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED"));
  }
}

/** GraphQL reads what is nested by calling itself: within the tokens allowed, a stack that is used already may not be enough. */
const tooDeep = (originalError: RangeError): GraphQLError =>
  new GraphQLError("The question is nested too deep. Ask it in parts.", {
    originalError,
    extensions: { code: "QUESTION_TOO_LARGE" },
  });

/** How GraphQL says that it stopped reading. */
const TOO_MANY = /contains more (?:than|that) \d+/u;
