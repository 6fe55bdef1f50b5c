import { membershipId, positionId } from "../../domain/ids";
import type { Reading, ReadTenure } from "../../domain/reading";
import { Fraction } from "../with-integers";
import type { GraphNames } from "./graph-names";
import type { TenureFinder } from "./known-tenures";
import { link } from "./link";
import type { Row } from "./row";

/**
 * Positions come with who holds them. What an article says of a tenure stands on each sentence that says it (`supportLinks`): the
 * tenure's dates and status follow from all of these.
 */
export const tenureRows = (reading: Reading, names: GraphNames, tenureOf: TenureFinder): Row[] =>
  reading.tenures.map((tenure) => {
    return {
      id: tenureIdOf(tenure, reading, names, tenureOf),
      person: names.entity(tenure.person),
      position: positionOf(tenure.title, tenure.of, names),
      title: tenure.title,
      of: names.entity(tenure.of),
      isHead: tenure.head,
      ...fromTheArticle,
    };
  });

export const membershipRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.memberships.map((membership) => {
    const { kind } = membership;
    const [member, of] = [names.entity(membership.member), names.entity(membership.of)];
    return {
      id: membershipId(member, of, kind),
      member,
      of,
      kind,
      ...fromTheArticle,
    };
  });

/** What each sentence says of a tenure or a membership. */
export const supportLinks = (reading: Reading, names: GraphNames, tenureOf: TenureFinder): Row[] => [
  ...reading.tenures.flatMap((tenure) => {
    const { from, to, status, head: isHead } = tenure;
    const id = tenureIdOf(tenure, reading, names, tenureOf);
    return tenure.sentences.map((sentence) => support(id, sentence, reading, names, { from, to, status, isHead }));
  }),
  ...reading.memberships.flatMap(({ member, of, kind, sentences, from, to }) => {
    const id = membershipId(names.entity(member), names.entity(of), kind);
    return sentences.map((sentence) => support(id, sentence, reading, names, { from, to }));
  }),
];

const fromTheArticle: Row = { isBackground: false, background: {} };

const support = (id: string, sentence: string, { reader }: Reading, names: GraphNames, told: Row): Row =>
  link("SUPPORTED_BY", id, names.sentence(sentence), {
    ...told,
    articleId: names.article,
    at: names.at,
    reader: reader.name,
    confidence: new Fraction(1),
  });

const tenureIdOf = (tenure: ReadTenure, reading: Reading, names: GraphNames, tenureOf: TenureFinder): string =>
  tenureOf(claimOf(tenure, reading, names)).id;

const positionOf = (title: string, of: string, names: GraphNames): string => positionId(title, names.entity(of));

const claimOf = (tenure: ReadTenure, { article }: Reading, names: GraphNames) => ({
  personId: names.entity(tenure.person),
  positionId: positionOf(tenure.title, tenure.of, names),
  from: tenure.from,
  to: tenure.to,
  status: tenure.status,
  publishedOn: article.publishedOn?.slice(0, 10) ?? null,
});
