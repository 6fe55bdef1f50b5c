import { membershipId, positionId } from "../../domain/ids";
import type { Reading, ReadMembership, ReadTenure } from "../../domain/reading";
import type { GraphNames } from "./graph-names";
import type { TenureFinder } from "./known-tenures";
import type { Row } from "./row";

export const positionRows = ({ tenures }: Reading, names: GraphNames): Row[] =>
  tenures.map(({ title, of, head }) => ({
    id: positionOf(title, of, names),
    title,
    of: names.entity(of),
    isHead: head,
  }));

export const tenureRows = (reading: Reading, names: GraphNames, tenureOf: TenureFinder): Row[] =>
  reading.tenures.map((tenure) => ({
    id: tenureOf(claimOf(tenure, reading, names)).id,
    person: names.entity(tenure.person),
    position: positionOf(tenure.title, tenure.of, names),
  }));

/** What this article says of the tenure, on each sentence that says it: the tenure's dates and status follow from all of these. */
export const tenureSupportRows = (reading: Reading, names: GraphNames, tenureOf: TenureFinder): Row[] =>
  reading.tenures.flatMap((tenure) =>
    tenure.sentences.map((sentence) => ({
      tenure: tenureOf(claimOf(tenure, reading, names)).id,
      sentence: names.sentence(sentence),
      from: tenure.from,
      to: tenure.to,
      status: tenure.status,
      isHead: tenure.head,
      ...support(reading, names),
    })),
  );

export const membershipRows = ({ memberships }: Reading, names: GraphNames): Row[] =>
  memberships.map((membership) => ({
    id: membershipOf(membership, names),
    member: names.entity(membership.member),
    of: names.entity(membership.of),
    kind: membership.kind,
  }));

export const membershipSupportRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.memberships.flatMap((membership) =>
    membership.sentences.map((sentence) => ({
      membership: membershipOf(membership, names),
      sentence: names.sentence(sentence),
      from: membership.from,
      to: membership.to,
      ...support(reading, names),
    })),
  );

const support = ({ reader }: Reading, { article, at }: GraphNames): Row => ({ article, at, reader: reader.name });

const positionOf = (title: string, of: string, names: GraphNames): string => positionId(title, names.entity(of));

const membershipOf = ({ member, of, kind }: ReadMembership, names: GraphNames): string =>
  membershipId(names.entity(member), names.entity(of), kind);

const claimOf = (tenure: ReadTenure, { article }: Reading, names: GraphNames) => ({
  personId: names.entity(tenure.person),
  positionId: positionOf(tenure.title, tenure.of, names),
  from: tenure.from,
  to: tenure.to,
  status: tenure.status,
  publishedOn: article.publishedOn?.slice(0, 10) ?? null,
});
