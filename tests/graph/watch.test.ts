import type { ArticleCame } from "../../src/domain/ports";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { statementText } from "../../src/graph/statement-files";
import { emptyGraph, testAddress, testConnection } from "../setup/graph";
import { operatorsOf } from "../setup/operators";
import { backgroundPack, goldReadings } from "../setup/seeds";

jest.setTimeout(300_000);

const [first, second, third, fourth] = goldReadings();
if (!first || !second || !third || !fourth) throw new Error("the seeds are missing");

let listening: Neo4jNewsGraph;
/** Another process, as far as the first one can tell. */
let loading: Neo4jNewsGraph;

beforeAll(async () => {
  const connection = testConnection();
  await emptyGraph(connection);
  await connection.close();
  [listening, loading] = [
    await openNewsGraph(testAddress(), backgroundPack()),
    await openNewsGraph(testAddress(), backgroundPack()),
  ];
  await loading.constrain();
  await loading.loadReadings([first]);
});
afterAll(async () => {
  await listening.close();
  await loading.close();
});

/** Everything that is heard, and a way to wait until it is so much. */
function listen() {
  const heard: ArticleCame[] = [];
  let look = (): void => undefined;
  const end = listening.onLoaded((article) => {
    heard.push(article);
    look();
  });
  const until = (count: number) =>
    new Promise<readonly string[]>((resolve) => {
      look = () => heard.length >= count && resolve(heard.map(({ articleId }) => articleId));
      look();
    });
  return { heard, until, end };
}

describe("who listens", () => {
  it("hears of each article that another process loads, once, in their order, with a bookmark for it", async () => {
    const { heard, until, end } = listen();
    const one = await loading.loadReading(second);
    await until(1);
    await loading.loadReading(second);
    const other = await loading.loadReading(third);
    expect(await until(2)).toEqual([one.articleId, other.articleId]);
    expect(heard.every(({ bookmark }) => bookmark?.startsWith("FB:"))).toBe(true);
    end();
  });

  it("hears nothing more once that has ended, while others do", async () => {
    const [ended, other] = [listen(), listen()];
    ended.end();
    await loading.loadReading(fourth);
    await other.until(1);
    expect(ended.heard).toEqual([]);
    other.end();
  });

  it("costs one look into an index", async () => {
    const parameters = { since: Date.now(), most: 1_000 };
    const { plan } = await loading.profile({ text: statementText("watch/came"), parameters });
    expect(operatorsOf(plan)).not.toContain("NodeByLabelScan");
    expect(operatorsOf(plan)).not.toContain("Sort");
  });
});
