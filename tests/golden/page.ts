import type { CypherStatement } from "../../src/domain/ports";

export interface GoldenPage {
  /** The question's file, as in schema/questions. */
  readonly file: string;
  readonly question: string;
  readonly statements: readonly CypherStatement[];
  readonly answer: unknown;
}

/** Question, Cypher, Parameters, Answer: what a reader needs to check an answer by hand. */
export function goldenPage({ file, question, statements, answer }: GoldenPage): string {
  return [
    `# ${titleOf(question)}`,
    `\`schema/questions/${file}\`, asked on the fourteen dispatches of \`seeds/\` as Dateline reads them.`,
    "## Question",
    fenced("graphql", question.trim()),
    ...statements.flatMap(({ text, parameters }) => [
      "## Cypher",
      fenced("cypher", text),
      "## Parameters",
      fenced("json", asJson(parameters)),
    ]),
    "## Answer",
    fenced("json", asJson(answer)),
    "",
  ].join("\n\n");
}

/** The first comment line is the question in plain words. */
const titleOf = (question: string): string => /^#\s*(.+)$/mu.exec(question)?.[1] ?? "A question without words";

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** The driver's integers are numbers to a reader. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (isInteger(part) ? Number(part.toString()) : part), 2);

const isInteger = (part: unknown): part is { toString(): string } =>
  typeof part === "bigint" || (typeof part === "object" && part !== null && "low" in part && "high" in part);
