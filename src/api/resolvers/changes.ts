import { ID, Resolver } from "type-graphql";
import { Change } from "../relation";
import { argument } from "../types/arguments";
import { JudgePayload, LoadArticleInput, LoadArticlePayload, RetractArticlePayload } from "../types/changes";
import { Verdict } from "../types/enumerations";

/** Root fields that change the graph. What they do, and who may, stands in `changing.ts`. */
@Resolver()
export class GraphChanges {
  @Change(() => LoadArticlePayload, {
    takes: [argument("input", () => LoadArticleInput, {})],
    description: "Reads and loads one article (role ingester). The same article again changes nothing and says so.",
  })
  declare readonly loadArticle: LoadArticlePayload;

  @Change(() => RetractArticlePayload, {
    takes: [argument("id", () => ID, {}), argument("reason", () => String, {})],
    description: "Takes an article back: what only it supported disappears, what others support stays (role curator).",
  })
  declare readonly retractArticle: RetractArticlePayload;

  @Change(() => JudgePayload, {
    takes: [
      argument("left", () => ID, {}),
      argument("right", () => ID, {}),
      argument("verdict", () => Verdict, {}),
      argument("reason", () => String, { nullable: true }),
    ],
    description: "Says whether two entities are the same; can be taken back by a later verdict (role curator).",
  })
  declare readonly judge: JudgePayload;
}
