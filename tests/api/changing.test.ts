import { answerQuestion } from "../../src/api/answer-question";
import { Documents } from "../../src/api/documents";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { type Caller, callerWith } from "../../src/domain/caller";
import type { Changes, Judgement, NewsGraph } from "../../src/domain/ports";
import { FakeGraph } from "./fake-graph";

const schema = buildApiSchema();
const documents = new Documents(schema, USUAL_LIMITS);
const ENTITY = { __typename: "Person", name: "Mark Rutte" };

const nobody = async (): Promise<never> => Promise.reject(new Error("that was not asked"));

/** Remembers what was judged. */
function courtroom() {
  const judged: Judgement[] = [];
  const changes: Changes = {
    ...{ loadArticle: nobody, retractArticle: nobody, onLoaded: () => () => undefined },
    judge: async (judgement) => {
      judged.push(judgement);
      return { merged: judgement.verdict === "SAME", bookmark: null };
    },
  };
  return { judged, graph: Object.assign(new FakeGraph({ entity: ENTITY }), { changes }) };
}

interface Court {
  readonly judged: readonly Judgement[];
  readonly graph: NewsGraph;
}

async function asked(query: string, caller: Caller, variables = {}, { judged, graph }: Court = courtroom()) {
  const understood = documents.read(query);
  if (!("document" in understood)) return { codes: understood.map(({ extensions }) => extensions.code), judged };
  const { data, errors } = await answerQuestion({ documents, graph, understood, caller, variables });
  return { data, codes: errors.map(({ extensions }) => extensions.code), judged };
}

const CURATOR = callerWith("desk", "curator");
const judge = (given: string) => `mutation { judge(${given}) { merged left { name } } }`;
const TWO = 'left: "person:a", right: "person:b"';

describe("a verdict", () => {
  test("of a curator is handed on as it was given", async () => {
    const { data, judged } = await asked(judge(`${TWO}, verdict: SAME, reason: "the same face"`), CURATOR);
    expect(judged).toEqual([{ left: "person:a", right: "person:b", verdict: "SAME", reason: "the same face" }]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ judge: { merged: true, left: { name: "Mark Rutte" } } });
  });

  test.each([
    ["nobody with a key", callerWith(null, "reader"), "UNAUTHENTICATED"],
    ["a reader", callerWith("reader", "reader"), "FORBIDDEN"],
    ["whoever may only load", callerWith("robot", "ingester"), "FORBIDDEN"],
  ])("is not for %s", async (_who, caller, code) => {
    const { codes, judged } = await asked(judge(`${TWO}, verdict: SAME`), caller);
    expect([codes, judged]).toEqual([[code], []]);
  });

  test.each([
    ["a verdict that is none", `${TWO}, verdict: MAYBE`],
    ["no verdict", TWO],
    ["one side only", 'left: "person:a", verdict: SAME'],
    ["a name where a list was given", 'left: ["person:a", "person:b"], right: "person:c", verdict: SAME'],
    ["null", 'left: null, right: "person:b", verdict: SAME'],
    ["a reason that is no text", `${TWO}, verdict: SAME, reason: 7`],
  ])("cannot be given as %s", async (_what, given) => {
    const { codes, judged } = await asked(judge(given), CURATOR);
    expect([codes, judged]).toEqual([["GRAPHQL_VALIDATION_FAILED"], []]);
  });

  test("cannot be given by a variable that is none", async () => {
    const query = `mutation ($verdict: Verdict!) { judge(${TWO}, verdict: $verdict) { merged } }`;
    expect((await asked(query, CURATOR, { verdict: "same" })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await asked(query, CURATOR)).codes).toEqual(["BAD_USER_INPUT"]);
  });

  test("cannot be given to a graph that is only asked", async () => {
    const readOnly = { judged: [], graph: new FakeGraph({ entity: ENTITY }) };
    expect((await asked(judge(`${TWO}, verdict: SAME`), CURATOR, {}, readOnly)).codes).toEqual(["READ_ONLY"]);
  });

  test("is given once for each time it was asked for, in the order of the question", async () => {
    const query = `mutation { a: judge(${TWO}, verdict: SAME) { merged } b: judge(${TWO}, verdict: DIFFERENT) { merged } }`;
    expect((await asked(query, CURATOR)).judged.map(({ verdict }) => verdict)).toEqual(["SAME", "DIFFERENT"]);
  });
});
