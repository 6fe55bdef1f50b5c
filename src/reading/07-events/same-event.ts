import { firstDayOf, instantOf, lastDayOf } from "../../domain/dates";
import { eventType } from "../../domain/event-types";
import type { When } from "../../domain/reading";
import circumstances from "../tables/circumstances.json";
import modality from "../tables/modality.json";
import oneOfAKind from "../tables/one-of-a-kind.json";
import type { CastTelling } from "./casting";
import { areOtherWars } from "./named-wars";

/** Taking an office, a conviction, a treaty are no speech, though they are about something. */
const DEEDS: ReadonlySet<string> = new Set(circumstances["types of deeds with an object"].split(" "));
const ONE_OF_A_KIND: ReadonlySet<string> = new Set(oneOfAKind);

/** Tellings of one event, at least one. */
export type Gathered = [CastTelling, ...CastTelling[]];

/** One event may be told in headline, caption and body: tellings of the same event, in the order they were told. */
export function gathered(tellings: readonly CastTelling[]): Gathered[] {
  const byType = new Map<string, Gathered[]>();
  const all: Gathered[] = [];
  for (const telling of tellings) {
    const { type } = telling.telling.trigger.row;
    const events = byType.get(type) ?? [];
    const known = events
      .slice(-REMEMBERED)
      .find((event) => event.slice(-REMEMBERED).every((other) => isSame(other, telling)));
    if (known !== undefined) known.push(telling);
    else {
      const fresh: Gathered = [telling];
      byType.set(type, [...events.slice(-REMEMBERED), fresh]);
      all.push(fresh);
    }
  }
  return all;
}

/** A telling is compared with this many events of its type: keeps the work linear in the length of a text without end. */
const REMEMBERED = 40;

function isSame(a: CastTelling, b: CastTelling): boolean {
  if (areOtherWars(a.telling, b.telling) || areApart(a.telling.when, b.telling.when)) return false;
  if (isNewsAndHistory(a, b) || isNewsAndHistory(b, a)) return false;
  if (isTally(a) !== isTally(b) || isYetAnother(a, b) || isWarOfItsYear(b)) return false;
  if (placesDiffer(a, b) || isAnother(a, b) || areOfOtherKinds(a, b) || isDoneAndToDo(a, b)) return false;
  const doers = doersOf(a, b);
  const mayBeOthers = doers !== "SAME" || a.telling.trigger.row.mutual;
  if (mayBeOthers && (isToOthers(a, b) || isToOthers(b, a))) return false;
  const receivers = common(a.receivers, b.receivers);
  if (doers === "DIFFERENT" && !completeEachOther(a, b)) return false;
  if (receivers === "DIFFERENT") return false;
  if (doers !== "SAME" && (isContradicted(a, b) || isContradicted(b, a))) return false;
  if (receivers !== "SAME" && (isOfAny(a, b) || isOfAny(b, a))) return false;
  if (doers === "SAME" && receivers === "SAME") return true;
  const { type } = a.telling.trigger.row;
  if (ONE_OF_A_KIND.has(type)) return true;
  if (eventType(type).about && !DEEDS.has(type)) return doers === "SAME" && isSameAct(a, b);
  if (doers === "DIFFERENT") return true;
  return (
    doers === "SAME" ||
    receivers === "SAME" ||
    (doers === "OPEN" && (a.telling.trigger.row.mutual || a.telling.trigger.words === b.telling.trigger.words))
  );
}

/** "An Austrian court convicted two gunmen": not the one who was convicted of theft before, and "met the prisoners" is a meeting of its own. */
function isToOthers({ toOthers, telling }: CastTelling, other: CastTelling): boolean {
  const [here, there] = [telling.scene.sentence, other.telling.scene.sentence];
  return (
    toOthers && here.zone === there.zone && here !== there && (telling.trigger.row.mutual || other.receivers.length > 0)
  );
}

/** "Nurses" and "1,800 members of the union" strike together. */
function doersOf(a: CastTelling, b: CastTelling): Likeness {
  const doers = common(a.doers, b.doers);
  const isCrowd = CROWD_TYPES.has(a.telling.trigger.row.type) && (a.byTheCrowd || b.byTheCrowd);
  return doers === "DIFFERENT" && isCrowd ? "OPEN" : doers;
}

const CROWD_TYPES: ReadonlySet<string> = new Set(circumstances["types done by a crowd"].split(" "));

/** Of acts of speech one person performs many: only what stands in one statement, or in headline and body, is one. */
function isSameAct(a: CastTelling, b: CastTelling): boolean {
  const first = a.telling.standing.statement;
  const second = b.telling.standing.statement;
  const retold = a.telling.scene.sentence.zone !== b.telling.scene.sentence.zone;
  return retold || isInThatWay(a, b) || (first !== null && first === second);
}

/** "criticised the decision, calling it a mistake": the participle says how. */
function isInThatWay({ telling: { scene } }: CastTelling, { telling: way }: CastTelling): boolean {
  const [comma, verb] = [way.scene.tokens[way.trigger.from - 1], way.scene.tokens[way.trigger.from]];
  return scene.sentence === way.scene.sentence && comma?.text === "," && verb?.lower.endsWith("ing") === true;
}

/** It takes two to meet: near by, a meeting of one and a meeting of another are one. */
function completeEachOther(a: CastTelling, b: CastTelling): boolean {
  const one = a.telling.scene.sentence;
  const other = b.telling.scene.sentence;
  const near = one.zone === other.zone && Math.abs(one.paragraph - other.paragraph) <= 1;
  return near && a.telling.trigger.row.mutual && Math.min(a.doers.length, b.doers.length) === 1;
}

type Likeness = "SAME" | "OPEN" | "DIFFERENT";

function common(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return "OPEN";
  return a.some((key) => b.includes(key)) ? "SAME" : "DIFFERENT";
}

const OF_ONE_PLACE: ReadonlySet<string> = new Set(circumstances["types of one place"].split(" "));

const placesDiffer = (a: CastTelling, b: CastTelling): boolean =>
  OF_ONE_PLACE.has(a.telling.trigger.row.type) && a.place !== null && b.place !== null && a.place !== b.place;

/** A tsunami and a tornado; floods and landslides may come of either, but are not there because one fears them. */
function areOfOtherKinds(a: CastTelling, b: CastTelling): boolean {
  const one = kindOfDisaster(a);
  const other = kindOfDisaster(b);
  return one !== other && ((one >= 0 && other >= 0) || isFeared(a) !== isFeared(b));
}

const isFeared = ({ telling: { standing } }: CastTelling): boolean => standing.factuality === "HYPOTHETICAL";

const kindOfDisaster = ({ telling: { trigger } }: CastTelling): number =>
  trigger.row.type === "DISASTER" ? DISASTERS.findIndex((words) => words.has(trigger.words)) : -1;

const DISASTERS: readonly ReadonlySet<string>[] = circumstances["disasters that are not one another"].map(
  (words) => new Set(words.split(", ")),
);

/** "who was charged with fraud, is to stand trial in May": what has happened and what is still to come, one verb each. */
function isDoneAndToDo(a: CastTelling, b: CastTelling): boolean {
  const one = a.telling;
  const other = b.telling;
  const isOneSentence = one.scene.sentence === other.scene.sentence && isVerb(one) && isVerb(other);
  if (!isOneSentence && !(isVerb(one) && isDatedAhead(other)) && !(isVerb(other) && isDatedAhead(one))) return false;
  const first = one.standing.factuality;
  const second = other.standing.factuality;
  return (first === "ASSERTED" && second === "EXPECTED") || (first === "EXPECTED" && second === "ASSERTED");
}

/** "faces 20 years when a judge sentences her on January 15". */
const isDatedAhead = ({ standing, when }: CastTelling["telling"]): boolean =>
  standing.factuality === "EXPECTED" && when !== null && when.from !== null && when.from === when.to;

const isVerb = ({ scene: { tokens }, trigger: { from } }: CastTelling["telling"]): boolean =>
  tokens[from]?.pos === "VERB" || tokens[from]?.pos === "AUX";

/** "pledged after an earthquake in 2019": in the middle of an article, "a" and "another" bring in what has not been told yet. */
function isAnother(earlier: CastTelling, { telling }: CastTelling): boolean {
  const { sentence } = telling.scene;
  const isFresh = sentence.zone === "BODY" && sentence.paragraph > FIRST_PARAGRAPHS;
  return (
    isFresh &&
    earlier.telling.scene.sentence !== sentence &&
    NEW_WITH_A.has(telling.trigger.row.type) &&
    isIndefinite(telling)
  );
}

/** "more than 1,300 have died this year": all of a year's are no telling of today's. */
const isTally = ({ telling: { when, trigger } }: CastTelling): boolean =>
  TALLIED.has(trigger.row.type) && when?.precision === "YEAR" && when.basis === "RELATIVE";

const TALLIED: ReadonlySet<string> = new Set(circumstances["types counted by the year"].split(" "));

/** "threatened a second walkout": what may come is another one than what has been told. */
function isYetAnother(earlier: CastTelling, { telling }: CastTelling): boolean {
  const isToCome = /^(?:EXPECTED|HYPOTHETICAL)$/u.test(telling.standing.factuality);
  const isDone = earlier.telling.standing.factuality === "ASSERTED";
  return isDone && isToCome && telling.scene.sentence.zone === "BODY" && isIndefinite(telling);
}

/** "The two fought a war from 1991 to 1994": not the fighting of today. */
const isWarOfItsYear = ({ telling }: CastTelling): boolean =>
  telling.trigger.row.type === "WAR" &&
  telling.when?.basis === "EXPLICIT" &&
  isInYears(telling.when) &&
  isIndefinite(telling);

/** "in 1991", "from 1991 to 1994". */
const isInYears = ({ precision, from }: When): boolean =>
  precision === "YEAR" || (precision === "INTERVAL" && from?.length === "1991".length);

/** The lead and what follows it tell the news a second time: "a strike that …". */
const FIRST_PARAGRAPHS = 1;

const NEW_WITH_A: ReadonlySet<string> = new Set(circumstances["types new with an indefinite article"].split(" "));

function isIndefinite({ scene: { tokens }, trigger: { from } }: CastTelling["telling"]): boolean {
  if (tokens[from]?.pos !== "NOUN") return false;
  let at = from - 1;
  while (at > from - LONGEST_PHRASE && /^(?:ADJ|NOUN|NUM)$/u.test(tokens[at]?.pos ?? "")) at--;
  return /^(?:an?|another)$/u.test(tokens[at]?.lower ?? "");
}

const LONGEST_PHRASE = 5;

/** "no deal on debt" and "agreed to set up a commission": one came about and the other did not; "the deal" is still the first. */
function isContradicted({ telling: undone }: CastTelling, { telling: done }: CastTelling): boolean {
  if (undone.standing.factuality !== "NEGATED") return false;
  if (isOfNone(undone)) return done.standing.factuality !== "NEGATED";
  const isUndone = undone.standing.accordingTo === null;
  return isUndone && done.standing.factuality === "ASSERTED" && !isDefinite(done) && !isDefinite(undone);
}

/** "no arrests were made", "without any arrests": none of those that were made before is meant. */
const isOfNone = ({ scene: { tokens }, trigger: { from } }: CastTelling["telling"]): boolean =>
  tokens[from]?.pos === "NOUN" && /^(?:no|any)$/u.test(tokens[from - 1]?.lower ?? "");

function isDefinite({ scene: { tokens }, trigger: { from } }: CastTelling["telling"]): boolean {
  if (tokens[from]?.pos !== "NOUN") return false;
  let at = from - 1;
  while (at > from - LONGEST_PHRASE && /^(?:ADJ|NOUN|NUM)$/u.test(tokens[at]?.pos ?? "")) at--;
  return DEFINITE.has(tokens[at]?.lower ?? "");
}

const DEFINITE: ReadonlySet<string> = new Set(modality.definite.split(" "));

/** "condemned attacks on dams": any that there may be, and not the one that the police are said to have made. */
function isOfAny({ telling: { scene, trigger } }: CastTelling, { telling: other }: CastTelling): boolean {
  const token = scene.tokens[trigger.from];
  const isPlural = token?.pos === "NOUN" && token.lower.endsWith("s") && token.lower !== token.lemma;
  const before = scene.tokens[trigger.from - 1];
  return isPlural && JUDGES.has(before?.lemma ?? "") && scene.sentence.zone === "BODY" && isVerb(other);
}

const JUDGES: ReadonlySet<string> = new Set(circumstances["verbs that judge any such deeds"].split(" "));

/** Two dates that the text gives and that have no day in common. */
function areApart(a: When | null, b: When | null): boolean {
  if (a === null || b === null || !isGiven(a) || !isGiven(b)) return false;
  const aFrom = first(a);
  const aTo = last(a);
  const bFrom = first(b);
  const bTo = last(b);
  return aTo < bFrom || bTo < aFrom;
}

/** What the headline or the lead tells without a date is news; what is dated long before is another one like it. */
function isNewsAndHistory(news: CastTelling, history: CastTelling): boolean {
  const now = news.telling.when;
  const then = history.telling.when;
  const { zone, paragraph } = news.telling.scene.sentence;
  if (common(news.doers, history.doers) === "SAME" || common(news.receivers, history.receivers) === "SAME")
    return false;
  const isNews = zone === "HEADLINE" || (zone === "BODY" && paragraph === 0);
  if (!isNews || (now !== null && isGiven(now)) || then?.basis !== "EXPLICIT" || then.to === null) return false;
  return now === null || now.to === null ? then.precision === "YEAR" : daysBetween(last(then), now.to) > LONG;
}

/** Nobody calls news what happened this many days ago. */
const LONG = 60;
const DAY = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number => (instantOf(lastDayOf(to)) - instantOf(from)) / DAY;

const isGiven = ({ basis }: When): boolean => basis === "EXPLICIT" || basis === "RELATIVE";
const first = ({ from }: When): string => (from === null ? "0000" : firstDayOf(from));
const last = ({ to }: When): string => (to === null ? "9999" : lastDayOf(to));
