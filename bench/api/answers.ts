import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contender";
import { connections, send } from "./drive";
import type { Question } from "./question";

type Data = unknown;

/** All contenders give the same answer, or there is nothing to compare. */
export async function demandEqualAnswers(question: Question, contenders: readonly Contender[]): Promise<void> {
  const agent = connections(1);
  const answers = [];
  for (const { name, url } of contenders)
    answers.push(normal(JSON.parse(await send(url, question.bodyFor(name), agent)).data));
  agent.destroy();
  for (const [place, answer] of answers.entries()) {
    if (!isDeepStrictEqual(answer, answers[0])) throw differing(contenders[place]?.name ?? "", answers[0], answer);
  }
}

const differing = (name: string, first: Data, other: Data): Error =>
  new Error(
    `${name} answers otherwise:\n${JSON.stringify(first).slice(0, 600)}\n${JSON.stringify(other).slice(0, 600)}`,
  );

/**
 * The shape of @neo4j/graphql and ours made one: `edges { node }` and `nodes` are lists, a speaker is one of a list, an article's two
 * statements come in any order, since it cannot sort by their place in the text.
 */
function normal(data: Data): Data {
  if (Array.isArray(data)) return data.map(normal);
  if (typeof data !== "object" || data === null) return data;
  const fields = Object.entries(data).map(([name, value]) => [NAMES[name] ?? name, plainList(name, normal(value))]);
  return Object.fromEntries(fields);
}

const NAMES: Readonly<Record<string, string>> = { peopleConnection: "entities", people: "person" };

function plainList(name: string, value: Data): Data {
  if (name === "speaker" || name === "people") return Array.isArray(value) ? (value[0] ?? null) : value;
  const list = listIn(value);
  return name === "statements" && Array.isArray(list) ? list.toSorted(byText) : list;
}

function listIn(value: Data): Data {
  if (typeof value !== "object" || value === null) return value;
  if ("nodes" in value) return value.nodes;
  if (!("edges" in value) || !Array.isArray(value.edges)) return value;
  return value.edges.map(({ node }) => node);
}

const byText = (left: unknown, right: unknown): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
