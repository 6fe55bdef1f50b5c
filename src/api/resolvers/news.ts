import { Resolver } from "type-graphql";
import { News } from "../relation";
import { where } from "../types/arguments";
import { Article } from "../types/article";
import { Event } from "../types/event";
import { ArticleFilter, EventFilter, StatementFilter } from "../types/filters";
import { Statement } from "../types/statement";

/** What can be followed while it comes in. How stands in `following.ts`. */
@Resolver()
export class IncomingNews {
  @News(() => Article, { takes: [where(() => ArticleFilter)] })
  declare readonly articleLoaded: Article;

  @News(() => Statement, { takes: [where(() => StatementFilter)] })
  declare readonly statementMade: Statement;

  @News(() => Event, { takes: [where(() => EventFilter)] })
  declare readonly eventReported: Event;
}
