import { membershipId, positionId } from "../../domain/ids";
import type { Reading, ReadTenure } from "../../domain/reading";
import type { GraphNames } from "./graph-names";
import type { TenureFinder } from "./known-tenures";
import type { Row } from "./row";

/**
 * Positions come with who holds them. What this article says of a tenure stands on each sentence that says it: the tenure's dates and
 * status follow from all of these.
 */
export const tenureRows = (reading: Reading, names: GraphNames, tenureOf: TenureFinder): Row[] =>
  reading.tenures.map((tenure) => {
    const { from, to, status, head: isHead } = tenure;
    return {
      id: tenureOf(claimOf(tenure, reading, names)).id,
      person: names.entity(tenure.person),
      position: positionOf(tenure.title, tenure.of, names),
      title: tenure.title,
      of: names.entity(tenure.of),
      isHead,
      ...fromTheArticle,
      told: tenure.sentences.map((sentence) => ({ ...onSentence(sentence, reading, names), from, to, status, isHead })),
    };
  });

export const membershipRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.memberships.map((membership) => {
    const { from, to, kind } = membership;
    const [member, of] = [names.entity(membership.member), names.entity(membership.of)];
    return {
      id: membershipId(member, of, kind),
      member,
      of,
      kind,
      ...fromTheArticle,
      told: membership.sentences.map((sentence) => ({ ...onSentence(sentence, reading, names), from, to })),
    };
  });

const fromTheArticle: Row = { isBackground: false, background: {} };

const onSentence = (sentence: string, { reader }: Reading, names: GraphNames): Row => ({
  sentence: names.sentence(sentence),
  articleId: names.article,
  at: names.at,
  reader: reader.name,
});

const positionOf = (title: string, of: string, names: GraphNames): string => positionId(title, names.entity(of));

const claimOf = (tenure: ReadTenure, { article }: Reading, names: GraphNames) => ({
  personId: names.entity(tenure.person),
  positionId: positionOf(tenure.title, tenure.of, names),
  from: tenure.from,
  to: tenure.to,
  status: tenure.status,
  publishedOn: article.publishedOn?.slice(0, 10) ?? null,
});
