import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  membershipName,
  mentionName,
  reportName,
  statementName,
  tenureName,
  topicName,
} from "../../src/domain/provenance";
import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { embeddedReader } from "../../src/reading/readers/embedded";
import { library } from "./page-in-words";

const DISPATCHES = join(__dirname, "../../seeds/articles");

const factsOf = ({ entities, statements, events, tenures, memberships, topics }: Reading): readonly string[] => [
  ...entities.flatMap(({ key, mentions }) => mentions.map((mention) => mentionName(key, mention))),
  ...statements.map(statementName),
  ...events.flatMap(({ id, reports }) => reports.map((report) => reportName(id, report))),
  ...tenures.map(tenureName),
  ...memberships.map(membershipName),
  ...topics.map(topicName),
];

test.each(readdirSync(DISPATCHES))("every fact of %s says what found it, and none was dropped", async (file) => {
  const document = documentOf(readFileSync(join(DISPATCHES, file)), file);
  const { reading, foundBy, dropped } = await embeddedReader(library()).read(document);
  const facts = factsOf(reading);
  expect(facts.length).toBeGreaterThan(20);
  expect(facts.filter((fact) => !foundBy.has(fact))).toEqual([]);
  expect(dropped).toEqual([]);
});
