import type { ReadArticle } from "../domain/ports";
import {
  type FactName,
  membershipName,
  mentionName,
  reportName,
  statementName,
  tenureName,
  topicName,
} from "../domain/provenance";
import type {
  EntityKey,
  LocalId,
  ReadEntity,
  ReadEvent,
  ReadMembership,
  ReadMention,
  ReadReport,
  ReadStatement,
  ReadTenure,
  ReadTopic,
} from "../domain/reading";
import { touches } from "../domain/span";
import { type Lookup, lookupOf } from "./lookup";

/** The facts of a Reading, each in a few lines: what it says, which rule or model found it, and the sentence it stands in. */
export function factsOf(read: ReadArticle) {
  const look = lookupOf(read);
  const { entities, statements, events, tenures, memberships, topics, sentences } = read.reading;
  return {
    entities: entities.map((entity) => entityAsText(entity, look)),
    statements: statements.map((statement) => statementAsText(statement, look)),
    events: events.map((event) => eventAsText(event, look)),
    tenures: tenures.map((tenure) => tenureAsText(tenure, look)),
    memberships: memberships.map((membership) => membershipAsText(membership, look)),
    topics: topics.map((topic) => topicAsText(topic, look)),
    sentences: sentences.map(({ id }) => look.evidence(id)),
  };
}

function entityAsText({ key, kind, name, wikidata, mentions }: ReadEntity, look: Lookup): string {
  const places = mentions.map((mention) => mentionAsText(key, mention, look));
  return [withGaps(name, kind, wikidata), ...(places.length === 0 ? ["not named in the text"] : places)].join("\n");
}

function mentionAsText(key: EntityKey, mention: ReadMention, { words, sentences, found }: Lookup): string {
  const at = sentences.find((sentence) => touches(sentence, mention))?.id ?? "no sentence";
  return `“${words(mention)}” in ${at}, ${mention.kind}, ${found(mentionName(key, mention))}`;
}

function statementAsText(said: ReadStatement, { words, nameOf, titleOf, found, evidence }: Lookup): string {
  const manner = [said.kind, said.attribution, said.negated ? "negated" : null, said.hedge];
  const links = [
    listed("to", said.addressees.map(nameOf)),
    listed("via", said.via === null ? [] : [nameOf(said.via)]),
    listed("about", said.about.map(titleOf)),
    said.saidOn === null ? null : `on ${period(said.saidOn)}`,
  ].filter((link) => link !== null);
  const cue = said.cue === null ? "no cue" : `cue “${words(said.cue)}” (${said.cue.lemma})`;
  return [
    `${said.id}  ${nameOf(said.speaker)}: ${said.content.map(words).join(" … ")}`,
    `${manner.filter((one) => one !== null).join(", ")}; ${cue}; ${found(statementName(said))}`,
    ...(links.length === 0 ? [] : [links.join("; ")]),
    ...said.sentences.map(evidence),
  ].join("\n");
}

function eventAsText(event: ReadEvent, look: Lookup): string {
  const { id, type, title, participants, reports } = event;
  return [
    withGaps(id, type, title),
    ...participants.map(({ role, entity }) => `${role.toLowerCase()}: ${look.nameOf(entity)}`),
    ...circumstancesOf(event, look),
    ...reports.map((report) => reportAsText(id, report, look)),
  ].join("\n");
}

function circumstancesOf({ place, when, about, ...links }: ReadEvent, { nameOf, titleOf }: Lookup): string[] {
  const { partOf, responseTo, causedBy } = links;
  const others = (
    [
      ["part of", partOf],
      ["response to", responseTo],
      ["caused by", causedBy],
    ] as const
  ).map(([word, id]) => listed(word, id === null ? [] : [titleOf(id)]));
  return [
    listed("place", place === null ? [] : [nameOf(place)]),
    when === null ? null : `when: ${period(when)}, ${when.basis.toLowerCase()}`,
    listed("about", about.map(titleOf)),
    ...others,
  ].filter((line) => line !== null);
}

const listed = (word: string, names: readonly string[]): string | null =>
  names.length === 0 ? null : `${word}: ${names.join(", ")}`;

function reportAsText(event: LocalId, report: ReadReport, { words, nameOf, found, evidence }: Lookup): string {
  const source = report.accordingTo === null ? "" : ` according to ${nameOf(report.accordingTo)}`;
  const how = `${report.factuality}${source}, in “${words(report)}”; ${found(reportName(event, report))}`;
  return `${how}\n${evidence(report.sentence)}`;
}

function tenureAsText(tenure: ReadTenure, look: Lookup): string {
  const office = `${look.nameOf(tenure.person)}, ${tenure.title} of ${look.nameOf(tenure.of)}`;
  return heldAsText(withGaps(office, tenure.status, period(tenure)), tenureName(tenure), tenure.sentences, look);
}

function membershipAsText(membership: ReadMembership, look: Lookup): string {
  const both = `${look.nameOf(membership.member)} in ${look.nameOf(membership.of)}`;
  const line = withGaps(both, membership.kind, period(membership));
  return heldAsText(line, membershipName(membership), membership.sentences, look);
}

const heldAsText = (line: string, fact: FactName, ids: readonly LocalId[], { found, evidence }: Lookup): string =>
  [line, found(fact), ...ids.map(evidence)].join("\n");

const topicAsText = (topic: ReadTopic, { found }: Lookup): string =>
  `${withGaps(topic.label, topic.code, topic.score.toFixed(2))}\n${found(topicName(topic))}`;

const withGaps = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join("  ");

const period = ({ from, to }: Pick<ReadTenure, "from" | "to">): string => {
  if (from === null && to === null) return "no dates";
  return from === to ? `${from}` : `${from ?? "…"} to ${to ?? "…"}`;
};
