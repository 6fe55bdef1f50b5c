import type { Dropped, ReadArticle } from "../domain/ports";
import type { Reading } from "../domain/reading";
import { factsOf } from "./fact-text";

/** A Reading for people: every fact, the sentence it stands in, and the rule or model that found it; last, what was dropped. */
export function readingAsText(read: ReadArticle): string {
  const facts = factsOf(read);
  const sections = [
    head(read.reading),
    section("Entities", facts.entities),
    section("Statements", facts.statements),
    section("Events", facts.events),
    section("Tenures", facts.tenures),
    section("Memberships", facts.memberships),
    section("Topics", facts.topics),
    section("Sentences", facts.sentences),
    section("Notes", read.reading.notes),
    droppedAsText(read.dropped),
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

/** What was dropped, counted by the rule that was broken, with the first of each. */
export function droppedAsText(dropped: readonly Dropped[]): string {
  const byReason = new Map<string, string[]>();
  for (const { reason, what } of dropped) byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
  const reasons = [...byReason].toSorted((a, b) => b[1].length - a[1].length).flatMap(reasonAsText);
  return [`Dropped by the verifier: ${dropped.length === 0 ? "nothing" : dropped.length}`, ...reasons].join("\n");
}

const SHOWN = 3;

function reasonAsText([reason, what]: readonly [string, readonly string[]]): string[] {
  const more = what.length > SHOWN ? [`       … and ${what.length - SHOWN} more`] : [];
  return [
    `  ${what.length}  ${reason}`,
    ...what.slice(0, SHOWN).map((one) => `       ${one.replace(/\s+/gu, " ")}`),
    ...more,
  ];
}
