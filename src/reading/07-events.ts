import { type Provenance, reportName } from "../domain/provenance";
import type { ReadEvent, ReadStatement } from "../domain/reading";
import type { Zone } from "../domain/vocabulary";
import { Stage } from "./06-statements/stage";
import { carriedOn, castTelling, describedIn, isWorthTelling } from "./07-events/casting";
import { eventOf } from "./07-events/event-of";
import { linked } from "./07-events/links";
import { standingsOf } from "./07-events/phrases";
import { type Gathered, gathered } from "./07-events/same-event";
import { settingsOf } from "./07-events/setting";
import { spread } from "./07-events/spread";
import { reportedIn, suspectedIn } from "./07-events/suspects";
import { type Telling, triggerSpan } from "./07-events/telling";
import { actedIn, tellingsOf } from "./07-events/telling-events";
import type { Named } from "./07-events/titles";
import { foundBy } from "./07-events/triggers";
import type { Cast, Page, Sentence } from "./draft";
import type { Library } from "./library";

/** What happened, who did it and to whom, and how sure the article is; the cast comes back with those who only act in events. */
export function findEvents(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  statements: readonly ReadStatement[],
  library: Pick<Library, "events">,
): { events: readonly ReadEvent[]; cast: Cast; foundBy: () => Provenance } {
  const stage = new Stage(cast);
  const tellings = toldBy(page, sentences, cast, statements, library);
  const described = describedIn(page.text, cast);
  const acted = carriedOn(tellings.map((telling) => castTelling(telling, stage, described))).filter(isWorthTelling);
  const withAll = stage.toCast();
  const members = new Map(withAll.members.map((member) => [member.key, member]));
  const named = (key: string): Named => members.get(key) ?? { name: key, kind: null };
  const groups = gathered(acted);
  const events = groups.map((group, at) => eventOf(eventId(at), group, named));
  return { events: linked(events, statements, sentences), cast: withAll, foundBy: () => reportsFoundBy(groups) };
}

const eventId = (at: number): string => `E${at + 1}`;

function reportsFoundBy(groups: readonly Gathered[]): Provenance {
  const reports = groups.flatMap((group, at) => group.map(({ telling }) => ({ telling, event: eventId(at) })));
  return new Map(
    reports.map(({ telling: { scene, trigger }, event }) => [
      reportName(event, triggerSpan(scene, trigger)),
      foundBy(trigger),
    ]),
  );
}

/** Teasers tell of other articles, and the page's furniture of nothing. */
const TOLD_IN: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

function toldBy(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  statements: readonly ReadStatement[],
  { events }: Pick<Library, "events">,
): Telling[] {
  const own = sentences.filter(({ zone }) => TOLD_IN.includes(zone));
  const standings = spread(own, standingsOf(cast));
  const said = spread(
    own,
    statements.map(withExtent).toSorted((a, b) => a.start - b.start),
  );
  const settings = settingsOf(own);
  // Step by step for the whole page: the weights of both taggers together are too big for a processor's cache.
  const suspected = own.flatMap(
    (sentence, at) => suspectedIn(sentence, standings[at] ?? [], said[at] ?? [], settings[at] ?? 0) ?? [],
  );
  const reported = suspected.flatMap((one) => reportedIn(one, events) ?? []);
  const acted = reported.map((one) => actedIn(one, events));
  return acted.flatMap((one) => tellingsOf(one, page));
}

/** A statement with the stretch from its first to its last words, cue included. */
function withExtent(statement: ReadStatement): ReadStatement & { readonly start: number; readonly end: number } {
  const spans = [...statement.content, ...(statement.cue === null ? [] : [statement.cue])];
  return {
    ...statement,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
