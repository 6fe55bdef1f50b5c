import { Field, Float, Int, ObjectType } from "type-graphql";
import { Article, Mention } from "./article";
import { Conflict } from "./conflict";
import { Entity } from "./entity";
import { Event, Report } from "./event";
import { Membership, Position, Tenure } from "./position";
import { SearchResult } from "./search-result";
import { Statement } from "./statement";
import { Story } from "./story";
import { Topic } from "./topic";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean) declare readonly hasNextPage: boolean;
  @Field(() => Boolean) declare readonly hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) declare readonly startCursor: string | null;
  @Field(() => String, { nullable: true }) declare readonly endCursor: string | null;
}

const PAGE = "A page of a list: `first` takes 1 to 100, `after` the `endCursor` of the page before.";

export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** One page of a list: both its types, `XEdge` and `XConnection`. `more` declares what else an edge says. */
function connectionOf(name: string, item: () => object, more: (edge: object) => void = () => undefined) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String, { description: "Opaque; give it back as `after`." }) declare readonly cursor: string;
    @Field(item) declare readonly node: object;
  }
  more(Edge.prototype);
  @ObjectType(`${name}Connection`, { description: PAGE })
  class Page {
    @Field(() => [Edge]) declare readonly edges: readonly Edge[];
    @Field(() => [item()], { description: "The edges without their cursors." })
    declare readonly nodes: readonly object[];
    @Field(() => PageInfo) declare readonly pageInfo: PageInfo;
    @Field(() => Int, { description: "How many there are on all pages. Counted only when asked for." })
    declare readonly totalCount: number;
  }
  return Page;
}

export const EntityConnection = connectionOf("Entity", () => Entity);
export const ArticleConnection = connectionOf("Article", () => Article);
export const StatementConnection = connectionOf("Statement", () => Statement);
export const EventConnection = connectionOf("Event", () => Event);
export const StoryConnection = connectionOf("Story", () => Story);
export const TopicConnection = connectionOf("Topic", () => Topic);
export const MentionConnection = connectionOf("Mention", () => Mention);
export const TenureConnection = connectionOf("Tenure", () => Tenure);
export const PositionConnection = connectionOf("Position", () => Position);
export const MembershipConnection = connectionOf("Membership", () => Membership);
export const ReportConnection = connectionOf("Report", () => Report);

export const ConflictConnection = connectionOf("Conflict", () => Conflict);
export const SearchConnection = connectionOf(
  "Search",
  () => SearchResult,
  (edge) => {
    Field(() => Float, { description: "How well it matches; comparable within one search only." })(edge, "score");
    Field(() => String, { description: "The words that match, with some around them." })(edge, "snippet");
  },
);
