import type { EntityKey, LocalId, ReadEntity, ReadEvent, Reading, ReadStatement } from "../domain/reading";
import { wordsAt } from "../domain/span";

/** A Reading for people: every fact, the words that gave it away, and the sentence it stands in. */
export function readingAsText(reading: Reading): string {
  const show = showing(reading);
  const sections = [
    head(reading),
    section("Entities", reading.entities.map(show.entity)),
    section("Statements", reading.statements.map(show.statement)),
    section("Events", reading.events.map(show.event)),
    section("Tenures", reading.tenures.map(show.tenure)),
    section("Memberships", reading.memberships.map(show.membership)),
    section(
      "Topics",
      reading.topics.map((topic) => `${topic.label}  ${topic.code}  ${topic.score.toFixed(2)}`),
    ),
    section("Notes", reading.notes),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function head({ article, reader }: Reading): string {
  const facts = [article.publishedOn, article.bylines.join(", "), article.dateline?.text, article.url];
  const line = facts.filter((fact) => fact !== null && fact !== undefined && fact !== "").join(" · ");
  return [article.headline ?? "(no headline)", line, `read by ${reader.name} ${reader.version}`].join("\n");
}

const section = (title: string, facts: readonly string[]): string =>
  facts.length === 0 ? "" : `${title.toUpperCase()} (${facts.length})\n${facts.map(indented).join("\n")}`;

const indented = (fact: string): string => `  ${fact.replaceAll("\n", "\n      ")}`;

function showing(reading: Reading) {
  const names = new Map(reading.entities.map((entity) => [entity.key, entity.name]));
  const sentences = new Map(
    reading.sentences.map((sentence) => [sentence.id, oneLine(wordsAt(reading.text, sentence))]),
  );
  const nameOf = (key: EntityKey | null): string => (key === null ? "somebody" : (names.get(key) ?? key));
  const quoted = (id: LocalId): string => `${id}: ${sentences.get(id) ?? "?"}`;
  const evidence = (ids: readonly LocalId[]): readonly string[] => ids.map(quoted);

  return {
    entity: (entity: ReadEntity): string =>
      `${entity.name}  ${entity.kind}${entity.wikidata === null ? "" : `  ${entity.wikidata}`}\n${mentions(entity, reading.text)}`,

    statement: (statement: ReadStatement): string =>
      [
        `${statement.id}  ${nameOf(statement.speaker)}: ${statement.content.map((part) => oneLine(wordsAt(reading.text, part))).join(" … ")}`,
        `${[statement.kind, statement.attribution, statement.negated ? "negated" : "", statement.hedge ?? ""].filter(Boolean).join(", ")}; ${cue(statement, reading.text)}`,
        ...evidence(statement.sentences),
      ].join("\n"),

    event: (event: ReadEvent): string =>
      [
        `${event.id}  ${event.type}  ${event.title}`,
        ...event.participants.map(({ role, entity }) => `${role.toLowerCase()}: ${nameOf(entity)}`),
        ...event.reports.map(
          (report) =>
            `${report.factuality}${report.accordingTo === null ? "" : ` according to ${nameOf(report.accordingTo)}`}, by “${oneLine(wordsAt(reading.text, report))}”; ${quoted(report.sentence)}`,
        ),
      ].join("\n"),

    tenure: (tenure: Reading["tenures"][number]): string =>
      [
        `${nameOf(tenure.person)}, ${tenure.title} of ${nameOf(tenure.of)}  ${tenure.status}  ${period(tenure)}`,
        ...evidence(tenure.sentences),
      ].join("\n"),

    membership: (membership: Reading["memberships"][number]): string =>
      [
        `${nameOf(membership.member)} in ${nameOf(membership.of)}  ${membership.kind}  ${period(membership)}`,
        ...evidence(membership.sentences),
      ].join("\n"),
  };
}

function mentions(entity: ReadEntity, text: string): string {
  const words = entity.mentions.map((mention) => `${oneLine(wordsAt(text, mention))} (${mention.kind.toLowerCase()})`);
  return words.length === 0 ? "not named in the text" : [...new Set(words)].join(", ");
}

const cue = ({ cue }: ReadStatement, text: string): string =>
  cue === null ? "no cue" : `cue “${wordsAt(text, cue)}” (${cue.lemma})`;

const period = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === null && to === null ? "no dates" : `${from ?? "…"} to ${to ?? "…"}`;

const oneLine = (words: string): string => words.replace(/\s+/gu, " ").trim();
