import type { LocalId, ReadEvent, ReadParticipant, ReadReport, When } from "../../domain/reading";
import type { Factuality } from "../../domain/vocabulary";
import type { CastTelling } from "./casting";
import { isOnlyAgreed } from "./mode";
import { triggerSpan } from "./telling";
import { type Named, titleOf } from "./titles";

/** The event that some tellings tell together; links to other events come later. */
export function eventOf(
  id: LocalId,
  tellings: readonly [CastTelling, ...CastTelling[]],
  named: (key: string) => Named,
): ReadEvent {
  const { row } = tellings[0].telling.trigger;
  const doers = allOf(surelyDone(tellings), ({ doers }) => doers);
  const receivers = allOf(tellings, ({ receivers }) => receivers).filter((key) => !doers.includes(key));
  const place = firstOf(tellings, ({ place }) => place);
  const body = firstOf(tellings, ({ body }) => body);
  return {
    id,
    type: row.type,
    title: titleOf(row, doers.map(named), receivers.map(named), place === null ? null : named(place)),
    participants: [
      ...doers.map((entity): ReadParticipant => ({ role: row.doer, entity })),
      ...receivers.map((entity): ReadParticipant => ({ role: row.receiver, entity })),
    ],
    about: body === null ? [] : [body],
    partOf: null,
    responseTo: null,
    causedBy: null,
    place,
    when: surest(tellings.map(({ telling }) => telling.when)),
    reports: reportsOf(tellings),
  };
}

function reportsOf(tellings: readonly [CastTelling, ...CastTelling[]]): ReadReport[] {
  const isStillToCome = tellings.some(isAgreed);
  return tellings.map((telling): ReadReport => {
    const report = isStillToCome ? onlyExpected(reportOf(telling)) : reportOf(telling);
    return comesToNothing(tellings[0], telling) ? { ...report, factuality: "NEGATED" } : report;
  });
}

/** "voted against joining the strike": who would only do what others have done has no part in it. */
function surelyDone(tellings: readonly CastTelling[]): readonly CastTelling[] {
  const done = tellings.filter(({ telling: { standing } }) => standing.factuality === "ASSERTED");
  return done.some(({ doers }) => doers.length > 0)
    ? tellings.filter(({ telling: { standing } }) => !NOT_DONE.has(standing.factuality))
    : tellings;
}

const NOT_DONE: ReadonlySet<Factuality> = new Set<Factuality>(["NEGATED", "HYPOTHETICAL", "EXPECTED"]);

const allOf = (tellings: readonly CastTelling[], keys: (telling: CastTelling) => readonly string[]): string[] => [
  ...new Set(tellings.flatMap(keys)),
];

function firstOf(tellings: readonly CastTelling[], key: (telling: CastTelling) => string | null): string | null {
  return tellings.map(key).find((found) => found !== null) ?? null;
}

/** A date that the text gives is surer than what tense and publication tell. */
function surest(dates: readonly (When | null)[]): When | null {
  const known = dates.filter((date) => date !== null);
  return known.find(({ basis }) => basis === "EXPLICIT" || basis === "RELATIVE") ?? known[0] ?? null;
}

/** "has agreed to buy …" and further on "the takeover": it is the same that is still to come. */
const isAgreed = ({ telling: { trigger } }: CastTelling): boolean => isOnlyAgreed(trigger);

const onlyExpected = (report: ReadReport): ReadReport =>
  report.factuality === "ASSERTED" ? { ...report, factuality: "EXPECTED" } : report;

/** "barred it from taking over its rival" and then "the purchase": the same that does not take place. */
const comesToNothing = (first: CastTelling, later: CastTelling): boolean =>
  first.telling.standing.factuality === "NEGATED" &&
  later.telling.standing.factuality === "ASSERTED" &&
  later.telling.scene.tokens[later.telling.trigger.from]?.pos === "NOUN";

function reportOf({ telling: { scene, trigger, standing } }: CastTelling): ReadReport {
  return { sentence: scene.sentence.id, ...triggerSpan(scene, trigger), ...standing };
}
