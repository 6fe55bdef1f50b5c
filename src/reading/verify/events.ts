import { reportName } from "../../domain/provenance";
import type { ReadEvent, ReadParticipant, ReadReport } from "../../domain/reading";
import { isPeriod } from "./dates";
import { type Ground, isEvidence, isStretch, liesIn } from "./ground";
import { type Rule, type Sifted, sift, siftReference, siftRepeats, siftWithin } from "./sift";

const REPORT_RULES: readonly Rule<ReadReport>[] = [
  { reason: "a report has no evidence in the article", holds: ({ sentence }, ground) => isEvidence(ground, sentence) },
  { reason: "a report's words are no stretch of the text", holds: (report, ground) => isStretch(ground, report) },
  {
    reason: "a report's words are not in its sentence",
    holds: (report, ground) => liesIn(ground, report.sentence, report),
  },
  {
    reason: "a report is according to nobody there is",
    holds: ({ accordingTo }, ground) => accordingTo === null || ground.entities.has(accordingTo),
  },
  {
    reason: "a report's statement is not there",
    holds: ({ statement }, ground) => statement === null || ground.statements.has(statement),
  },
];

const EVENT_RULES: readonly Rule<ReadEvent>[] = [
  { reason: "nothing in the article reports the event", holds: ({ reports }) => reports.length > 0 },
  { reason: "a date does not exist", holds: ({ when }) => isPeriod(when) },
];

const PARTICIPANT_RULES: readonly Rule<ReadParticipant>[] = [
  { reason: "a participant is no entity", holds: ({ entity }, ground) => ground.entities.has(entity) },
];

export function siftEvents(events: readonly ReadEvent[], ground: Ground): Sifted<readonly ReadEvent[]> {
  const once = siftRepeats(events, (event) => event.id, "two events have one id");
  const reported = siftWithin(once.kept, (event) => siftReports(event, ground));
  const sound = sift(reported.kept, EVENT_RULES, ground, (event) => `event ${event.id} ${event.title}`);
  const linked = siftWithin(sound.kept, (event) => siftLinks(event, ground));
  return {
    kept: linked.kept,
    dropped: [...once.dropped, ...reported.dropped, ...sound.dropped, ...linked.dropped],
  };
}

function siftReports(event: ReadEvent, ground: Ground): Sifted<ReadEvent> {
  const { kept, dropped } = sift(event.reports, REPORT_RULES, ground, (report) => reportName(event.id, report));
  return { kept: { ...event, reports: kept }, dropped };
}

function siftLinks(event: ReadEvent, ground: Ground): Sifted<ReadEvent> {
  const reason = "an event points at nothing there is";
  const isEntity = (key: string): boolean => ground.entities.has(key);
  const isOtherEvent = (id: string): boolean => ground.events.has(id) && id !== event.id;
  const isTarget: Rule<string> = { reason, holds: (key) => isEntity(key) || isOtherEvent(key) };
  const arrow = (key: string): string => `event ${event.id} → ${key}`;
  const participants = sift(event.participants, PARTICIPANT_RULES, ground, ({ entity }) => arrow(entity));
  const about = sift(event.about, [isTarget], ground, arrow);
  const toEvent = (id: string | null): Sifted<string | null> =>
    siftReference(id, isOtherEvent, reason, `event ${event.id}`);
  const [partOf, responseTo, causedBy] = [toEvent(event.partOf), toEvent(event.responseTo), toEvent(event.causedBy)];
  const place = siftReference(event.place, isEntity, reason, `event ${event.id}`);
  return {
    kept: {
      ...event,
      participants: participants.kept,
      about: about.kept,
      partOf: partOf.kept,
      responseTo: responseTo.kept,
      causedBy: causedBy.kept,
      place: place.kept,
    },
    dropped: [participants, about, partOf, responseTo, causedBy, place].flatMap((part) => part.dropped),
  };
}
