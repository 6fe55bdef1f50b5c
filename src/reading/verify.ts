import { DatelineError } from "../domain/errors";
import type { Dropped } from "../domain/ports";
import type { Reading } from "../domain/reading";
import { siftEntities } from "./verify/entities";
import { siftEvents } from "./verify/events";
import { groundOf } from "./verify/ground";
import { siftPage } from "./verify/page";
import type { Sifted } from "./verify/sift";
import { siftStatements } from "./verify/statements";
import { siftMemberships, siftTenures, siftTopics } from "./verify/tenures";

export { parseReading } from "./verify/parse";

/** The only gate: whoever made the Reading, what breaks a rule is dropped and counted under the rule's name. */
export function verify(reading: Reading): { reading: Reading; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  let sifted = sifting(reading);
  while (sifted.dropped.length > 0) {
    dropped.push(...sifted.dropped);
    sifted = sifting(sifted.kept);
  }
  return { reading: sifted.kept, dropped };
}

/** For Readings made elsewhere: one that breaks a rule is refused whole, since trimming would hide that its maker is wrong. */
export function demand(reading: Reading): Reading {
  const { dropped } = verify(reading);
  if (dropped.length > 0) throw refusal(dropped);
  return reading;
}

/** Once through everything. What hung on a dropped thing falls the next time through, so this is repeated until nothing falls. */
function sifting(reading: Reading): Sifted<Reading> {
  const ground = groundOf(reading);
  const page = siftPage(reading, ground);
  const entities = siftEntities(reading.entities, ground);
  const statements = siftStatements(reading.statements, ground);
  const events = siftEvents(reading.events, ground);
  const tenures = siftTenures(reading.tenures, ground);
  const memberships = siftMemberships(reading.memberships, ground);
  const topics = siftTopics(reading.topics, ground);
  return {
    kept: {
      ...reading,
      ...page.kept,
      entities: entities.kept,
      statements: statements.kept,
      events: events.kept,
      tenures: tenures.kept,
      memberships: memberships.kept,
      topics: topics.kept,
    },
    dropped: [page, entities, statements, events, tenures, memberships, topics].flatMap((part) => part.dropped),
  };
}

const SHOWN = 5;

function refusal(dropped: readonly Dropped[]): DatelineError {
  const shown = dropped.slice(0, SHOWN).map(({ reason, what }) => `  ${what}: ${reason}`);
  const more = dropped.length > SHOWN ? [`  … and ${dropped.length - SHOWN} more`] : [];
  return new DatelineError({
    code: "BAD_READING",
    happened: ["The Reading says things its own text does not bear out:", ...shown, ...more].join("\n"),
    expected:
      'offsets that reproduce the text in UTF-16 code units, half open: text.slice(start, end) === "Mark Rutte"',
    why: "Every fact must show the sentence it comes from, so a Reading with wrong offsets is refused whole.",
    fix: "Compare the offsets with the text exactly as it stands in the Reading (line ends as \\n, Unicode NFC).",
  });
}
