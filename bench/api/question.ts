import questions from "./questions.json";

/** What is asked of all contenders, each in its own words. */
export interface Question {
  readonly name: string;
  readonly what: string;
  bodyFor(contender: string): string;
}

export const QUESTIONS: readonly Question[] = questions.map((question) => ({
  name: question.name,
  what: question.what,
  bodyFor: (contender) => {
    const query = contender === "@neo4j/graphql" ? question["neo4j-graphql"] : question.dateline;
    const operationName = /^query (\w+)/u.exec(query)?.[1];
    return JSON.stringify({ query, variables: question.variables, operationName });
  },
}));
