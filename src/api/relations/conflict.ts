import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { Conflict } from "../types/conflict";
import { Evidence } from "../types/evidence";

@Resolver(() => Conflict)
export class ConflictRelations {
  @Relation(() => Evidence, { description: "What is said to be so." })
  declare readonly left: Evidence;

  @Relation(() => Evidence, { description: "What is said not to be so, or to be otherwise." })
  declare readonly right: Evidence;
}
