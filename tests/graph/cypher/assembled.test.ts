import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { parametersIn } from "../../../src/graph/cypher/rename";

jest.setTimeout(120_000);

const GOLDEN = join(__dirname, "../../golden");
const pages = readdirSync(GOLDEN).filter((file) => file.endsWith(".md"));

describe("the Cypher that is put together for a promised question", () => {
  it.each(pages)("%s is Cypher without a fault", (page) => {
    const texts = [...readFileSync(join(GOLDEN, page), "utf8").matchAll(/```cypher\n([\s\S]*?)\n```/gu)].map(
      ([, text]) => text ?? "",
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const parameters = Object.fromEntries([...parametersIn(text)].map((name) => [name, 1]));
      const { diagnostics } = lintCypherQuery(text, { parameters });
      expect(diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => message)).toEqual([]);
    }
  });
});
