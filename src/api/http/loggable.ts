/** An error as it may stand in the log: where it came from and what kind it is. Of what it says, nothing that may be text of an article. */
export interface Loggable {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly stack: readonly string[];
  readonly cause: Loggable | null;
}

export function loggable(error: unknown): Loggable {
  if (!(error instanceof Error)) return { type: typeof error, code: null, message: "", stack: [], cause: null };
  const code = "code" in error ? String(error.code).slice(0, LONGEST_CODE) : null;
  const cause = error.cause === undefined ? null : loggable(error.cause);
  return { type: error.name, code, message: withoutValues(error.message), stack: framesOf(error), cause };
}

const LONGEST_CODE = 100;
const LONGEST = 300;

/** GraphQL and Neo4j repeat a value that they cannot take: after a colon, or in quotation marks; in backticks stand labels and fields. */
const withoutValues = (message: string): string =>
  message
    .replace(/\b(value|received|got|input):? .*/su, "$1 …")
    .replace(/"[^"]+"/gu, '"…"')
    .replace(/(?<!\p{L})'[^']+'/gu, "'…'")
    .replace(/`[^`]{40,}`/gu, "`…`")
    .slice(0, LONGEST);

const framesOf = ({ stack = "" }: Error): readonly string[] => stack.split("\n").filter((line) => /^ +at /u.test(line));
