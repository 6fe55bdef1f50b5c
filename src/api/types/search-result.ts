import { createUnionType } from "type-graphql";
import { Article } from "./article";
import { Group, Organisation, Person, Place } from "./entity";
import { Event } from "./event";
import { Statement } from "./statement";
import { Story } from "./story";
import { Topic } from "./topic";

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What a search can find.",
  types: () => [Person, Organisation, Place, Group, Article, Statement, Event, Topic, Story] as const,
});

export type SearchResult = typeof SearchResult;
