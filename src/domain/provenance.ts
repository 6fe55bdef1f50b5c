import type { EntityKey, LocalId, ReadMembership, ReadTenure } from "./reading";
import type { Span } from "./span";

/** What a fact is called within its Reading: the same words name it when it is dropped and when somebody asks who found it. */
export type FactName = string;

/** Which rule, row of a table or model found each fact. It lies beside the Reading, so that the Reading's format stays as it is. */
export type Provenance = ReadonlyMap<FactName, string>;

/** A fact with what found it. */
export interface Found<Fact> {
  readonly fact: Fact;
  readonly by: string;
}

export const mentionName = (entity: EntityKey, { start }: Pick<Span, "start">): FactName =>
  `mention of ${entity} at ${start}`;

export const statementName = ({ id }: { readonly id: LocalId }): FactName => `statement ${id}`;

export const reportName = (event: LocalId, { start }: Pick<Span, "start">): FactName =>
  `report of ${event} at ${start}`;

export const tenureName = ({ person, title, of, status }: Omit<ReadTenure, "sentences">): FactName =>
  `${person}, ${title} of ${of}, ${status}`;

export const membershipName = ({ member, of, kind }: Omit<ReadMembership, "sentences">): FactName =>
  `${member} in ${of}, ${kind}`;

export const topicName = ({ code }: { readonly code: string }): FactName => `topic ${code}`;

/** When a fact was found more than once, whatever found it first is told. */
export function provenanceOf<Fact>(found: readonly Found<Fact>[], nameOf: (fact: Fact) => FactName): Provenance {
  return new Map(found.toReversed().map(({ fact, by }) => [nameOf(fact), by]));
}
