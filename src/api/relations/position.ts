import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { asOf, first, page } from "../types/arguments";
import { type Connection, TenureConnection } from "../types/connection";
import { Entity, Person } from "../types/entity";
import { Evidence } from "../types/evidence";
import { Membership, Position, Tenure } from "../types/position";

@Resolver(() => Position)
export class PositionRelations {
  @Relation(() => Entity, { description: "The body or country it is a position of." })
  declare readonly of: Entity;

  @Relation(() => TenureConnection, { takes: page(20), description: "Everybody who held it, newest first." })
  declare readonly tenures: Connection<Tenure>;

  @Relation(() => [Tenure], { takes: [asOf], description: "Whoever holds it (on a day)." })
  declare readonly holders: readonly Tenure[];
}

@Resolver(() => Tenure)
export class TenureRelations {
  @Relation(() => Person)
  declare readonly person: Person;

  @Relation(() => Position)
  declare readonly position: Position;

  @Relation(() => [Evidence], { takes: [first(5)], description: "Empty for what only the background pack says." })
  declare readonly evidence: readonly Evidence[];
}

@Resolver(() => Membership)
export class MembershipRelations {
  @Relation(() => Entity)
  declare readonly member: Entity;

  @Relation(() => Entity)
  declare readonly of: Entity;

  @Relation(() => [Evidence], { takes: [first(5)], description: "Empty for what only the background pack says." })
  declare readonly evidence: readonly Evidence[];
}
