import { serverAudits } from "graphql-http";
import pino from "pino";
import { buildApiSchema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { FakeGraph } from "./fake-graph";

let served: Served;
beforeAll(async () => {
  const log = pino({ level: "silent" });
  const graph = new FakeGraph({});
  served = await serve({ schema: buildApiSchema(), graph, host: "127.0.0.1", port: 0, log, questions: [] });
});
afterAll(() => served.close());

/** The specification of GraphQL over HTTP, sentence by sentence. */
const audits = serverAudits({ url: () => `${served.url}/graphql` });

test("there are 61 of them", () => expect(audits).toHaveLength(61));

test.each(audits)("$id $name", async (audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});
