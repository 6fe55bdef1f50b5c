import { membershipName, tenureName, topicName } from "../../domain/provenance";
import type { ReadMembership, ReadTenure, ReadTopic } from "../../domain/reading";
import { isPeriod } from "./dates";
import { type Ground, isEvidence } from "./ground";
import { type Rule, type Sifted, sift, siftRepeats } from "./sift";

const hasEvidence = (ids: readonly string[], ground: Ground): boolean =>
  ids.length > 0 && ids.every((id) => isEvidence(ground, id));

const TENURE_RULES: readonly Rule<ReadTenure>[] = [
  {
    reason: "a tenure's person or body is no entity",
    holds: ({ person, of }, ground) => ground.entities.has(person) && ground.entities.has(of),
  },
  {
    reason: "a tenure has no evidence in the article",
    holds: ({ sentences }, ground) => hasEvidence(sentences, ground),
  },
  { reason: "a date does not exist", holds: (tenure) => isPeriod(tenure) },
];

const MEMBERSHIP_RULES: readonly Rule<ReadMembership>[] = [
  {
    reason: "a membership's member or body is no entity",
    holds: ({ member, of }, ground) => ground.entities.has(member) && ground.entities.has(of),
  },
  {
    reason: "a membership has no evidence in the article",
    holds: ({ sentences }, ground) => hasEvidence(sentences, ground),
  },
  { reason: "a date does not exist", holds: (membership) => isPeriod(membership) },
];

const TOPIC_RULES: readonly Rule<ReadTopic>[] = [
  { reason: "a topic's score is not between 0 and 1", holds: ({ score }) => score >= 0 && score <= 1 },
];

export const siftTenures = (tenures: readonly ReadTenure[], ground: Ground): Sifted<readonly ReadTenure[]> =>
  sift(tenures, TENURE_RULES, ground, tenureName);

export const siftMemberships = (
  memberships: readonly ReadMembership[],
  ground: Ground,
): Sifted<readonly ReadMembership[]> => sift(memberships, MEMBERSHIP_RULES, ground, membershipName);

export function siftTopics(topics: readonly ReadTopic[], ground: Ground): Sifted<readonly ReadTopic[]> {
  const once = siftRepeats(topics, topicName, "a topic is told twice");
  const sound = sift(once.kept, TOPIC_RULES, ground, topicName);
  return { kept: sound.kept, dropped: [...once.dropped, ...sound.dropped] };
}
