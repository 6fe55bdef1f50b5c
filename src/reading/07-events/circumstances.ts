import { firstDayOf, instantOf } from "../../domain/dates";
import type { When } from "../../domain/reading";
import type { Factuality } from "../../domain/vocabulary";
import { type DatedWords, datesIn } from "../dates/resolve-date";
import type { Page, Token } from "../draft";
import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { triggerSpan } from "./telling";
import type { Candidate } from "./triggers";

const PLACE_WORDS = listed(circumstances.place);
const BODY_WORDS = listed(circumstances.body);
const STRETCHES = listed(circumstances.stretches);
const WITH_BODY = listed(circumstances["types about a body"]);
const TO_A_PLACE = listed(circumstances["types to a place"]);

/** Where the words "in", "at" … put what the trigger tells; the dateline never does. */
export function placeOf(scene: Scene, trigger: Candidate, receivers: readonly Phrase[], page: Page): Phrase | null {
  const isPlace = (phrase: Phrase): boolean =>
    phrase.kind === "PLACE" && !isDateline(scene, phrase, page) && !isWhoHolds(scene, phrase);
  const goal = TO_A_PLACE.has(trigger.row.type) ? receivers.find(isPlace) : undefined;
  return goal ?? after(scene, trigger, PLACE_WORDS).find(isPlace) ?? null;
}

/** A visit's goal is its place, whoever lives there. */
export const isGoal = ({ row }: Candidate, { kind }: Phrase): boolean => TO_A_PLACE.has(row.type) && kind === "PLACE";

/** "in the U.S.-led coalition", "in the Norwegian controlled zone": not in the country. */
const isWhoHolds = ({ tokens }: Scene, { to }: Phrase): boolean =>
  HELD.has((tokens[to]?.text === "-" ? tokens[to + 1] : tokens[to])?.lower ?? "");

const HELD = listed(circumstances["what somebody does with a part of a country"]);

function isDateline({ tokens }: Scene, phrase: Phrase, { dateline }: Page): boolean {
  const start = tokens[phrase.from]?.start ?? 0;
  return dateline !== null && start >= dateline.start && start < dateline.end;
}

/** The body in which an office is taken or left: "… of the alliance", "the bank's …". */
export function bodyOf(scene: Scene, trigger: Candidate, parts: readonly Phrase[]): Phrase | null {
  if (!WITH_BODY.has(trigger.row.type)) return null;
  const isBody = (phrase: Phrase): boolean =>
    phrase.member !== null && (phrase.kind === "ORGANISATION" || phrase.kind === "PLACE") && !parts.includes(phrase);
  return after(scene, trigger, BODY_WORDS).find(isBody) ?? null;
}

/** How far behind a trigger its circumstances may stand. */
const REACH = 10;

/** The phrases behind the trigger that one of the words leads into, with no verb in between. */
function after(scene: Scene, { to }: Candidate, words: ReadonlySet<string>): readonly Phrase[] {
  return scene.phrases.filter(
    ({ from }) =>
      from >= to && from - to <= REACH && scene.verbs(to, from) === 0 && words.has(scene.tokens[from - 1]?.lower ?? ""),
  );
}

/** The dates of a sentence, in the text's own offsets. */
export function datesOf(scene: Scene, page: Page): DatedWords[] {
  const { start, end } = scene.sentence;
  const found = datesIn(page.text.slice(start, end), { publishedOn: page.publishedOn });
  return found.map((date) => ({ ...date, start: start + date.start, end: start + date.end }));
}

/** A date counts for the trigger nearest to it; what has none lies before publication, or after it when still to come. */
export function whenOf(
  scene: Scene,
  trigger: Candidate,
  triggers: readonly Candidate[],
  found: readonly DatedWords[],
  factuality: Factuality,
  page: Page,
): When | null {
  const dates = found.filter(
    (date) => !(isSpell(scene, trigger, factuality, date) || isOfAnother(scene, trigger, date)),
  );
  const own =
    nearestOf(
      scene,
      trigger,
      dates.filter((date) => nearestTo(scene, triggers, date) === trigger),
    ) ??
    dates.find((date) => opensClause(scene, trigger, date)) ??
    dates.find((date) => hangsOn(scene, trigger, date)) ??
    dates.find((date) => leads(scene, date));
  if (own === undefined) return undated(factuality, page);
  if (isEverSince(scene, trigger, own)) return everSince(own.when, page);
  const isNoun = scene.tokens[trigger.from]?.pos === "NOUN";
  const isToCome = factuality === "EXPECTED" || isPlannedFor(scene, trigger, own);
  if (!isToCome && factuality !== "HYPOTHETICAL" && !isNoun) return own.when;
  const words = page.text.slice(own.start, own.end);
  const next = datesIn(words, { publishedOn: page.publishedOn }, true)[0]?.when ?? own.when;
  return isToCome || isNearer(next, own.when, page) ? next : own.when;
}

/** "were killed in two days of fighting", "withdrew it in four days": how long it took, and not when it will happen; but "elections in 60 days". */
function isSpell({ tokens }: Scene, { to }: Candidate, factuality: Factuality, date: DatedWords): boolean {
  const [first, last] = [beginningOf(tokens, date), tokens.findLast(({ start }) => start < date.end)];
  const isLength = WITHIN.has(tokens[first]?.lower ?? "") && UNITS.has(last?.lower ?? "");
  const isOfNoun = tokens[to - 1]?.pos === "NOUN" && first === to;
  return isLength && !isOfNoun && factuality !== "EXPECTED" && factuality !== "HYPOTHETICAL";
}

const WITHIN: ReadonlySet<string> = new Set(["in", "within"]);
const UNITS = listed(circumstances["units of a spell"]);

const isOfAnother = (scene: Scene, trigger: Candidate, date: DatedWords): boolean =>
  isComparedSince(scene, trigger, date) || isToldBefore(scene, trigger, date);

/** "the worst accident since February": the day of another one; of a year that opens a clause, "since 2008, when", that clause tells. */
function isComparedSince(scene: Scene, trigger: Candidate, date: DatedWords): boolean {
  const { tokens } = scene;
  const at = beginningOf(tokens, date);
  const isSince = tokens[trigger.from]?.pos === "NOUN" && at >= trigger.to && tokens[at - 1]?.lower === "since";
  return isSince && !(date.when.precision === "YEAR" && tokens[at + 2]?.lower === "when");
}

/** "a strike planned for Tuesday", "invited her to talks on Monday": the day is to come, whatever becomes of the plan. */
function isPlannedFor({ tokens }: Scene, { from }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(tokens, date);
  if (at > from && isForADay(tokens, at, date)) return true;
  const around = tokens.slice(Math.max(0, from - LONGEST_PLAN), at);
  return around.some(({ lower }) => AHEAD.has(lower));
}

/** "called a strike for Friday"; but "thanked him for Friday's work". */
function isForADay(tokens: readonly Token[], at: number, { end, when }: DatedWords): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return when.precision === "DAY" && tokens[at - 1]?.lower === "for" && !isPossessive(next?.text ?? "");
}

const AHEAD = listed(circumstances["words of what lies ahead"]);
const LONGEST_PLAN = 6;

/** "have been killed since 2021": not in 2021, but at any time from then on. */
function isEverSince(scene: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(scene.tokens, date);
  const group = scene.verbGroup(from);
  if (at < to || scene.tokens[at - 1]?.lower !== "since" || group === null || from >= group.to) return false;
  return scene.tokens.slice(group.from, group.to).some(({ lower }) => HAVE.test(lower));
}

const HAVE = /^(?:have|has|['’]ve)$/u;

const everSince = ({ from, basis }: When, { publishedOn }: Page): When => ({
  from,
  to: publishedOn?.slice(0, 10) ?? null,
  precision: "INTERVAL",
  basis,
});

/** "the election on 5 November", written in October, is next month's: a last one would be eleven months ago. */
function isNearer(next: When, last: When, { publishedOn }: Page): boolean {
  if (publishedOn === null || next.from === null || last.from === null || next.from === last.from) return false;
  const [day, ahead, behind] = [publishedOn, next.from, last.from].map(instantOf);
  const apart = (there: number | undefined): number => Math.abs((there ?? 0) - (day ?? 0));
  return apart(ahead) < apart(behind) / NEARER && next.precision !== "INTERVAL" && !/^\d{4}$/.test(next.from);
}

/** By how much: a weekday is never in doubt, a month seldom. */
const NEARER = 3;

/** What lies wholly after publication cannot have happened yet. */
export function liesAhead(when: When | null, { publishedOn }: Page): boolean {
  return (
    publishedOn !== null &&
    when !== null &&
    when.from !== null &&
    when.basis !== "TENSE" &&
    firstDayOf(when.from) > publishedOn.slice(0, 10)
  );
}

/** The token a date begins with; -1 behind the last. */
const beginningOf = (tokens: readonly Token[], date: DatedWords): number =>
  tokens.findIndex((token) => token.start >= date.start);

/** "the worst since 2008, when a ferry sank and many drowned": that was in 2008. */
function opensClause(scene: Scene, trigger: Candidate, date: DatedWords): boolean {
  const { tokens } = scene;
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  const when = tokens[behind]?.text === "," ? behind + 1 : behind;
  const isOver = isInClauseBetween(scene, trigger, date);
  return behind >= 0 && tokens[when]?.lower === "when" && trigger.from > when && !isOver;
}

/** "an earthquake near the coast in May 2011 killed many": the date of the noun, though the verb is nearer. */
function hangsOn(scene: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(scene.tokens, date);
  const isNear = scene.tokens[from]?.pos === "NOUN" && to <= at && at - to <= LONGEST_HANGING;
  return isNear && scene.verbs(to, at) <= 1 && scene.commas(to, at) + scene.relatives(to, at) === 0;
}

/** "near the town of Ondal in", "struck the south before dawn on" */
const LONGEST_HANGING = 8;

/** "In May 2011 hundreds were drowned when …": a date in front is the whole sentence's. */
function leads(scene: Scene, date: DatedWords): boolean {
  const at = beginningOf(scene.tokens, date);
  return at >= 0 && at <= 1 && scene.verbs(0, at) === 0 && scene.phrases.length > 0;
}

function nearestTo(scene: Scene, triggers: readonly Candidate[], date: DatedWords): Candidate | undefined {
  const mayBe = triggers.filter((trigger) => mayBeDated(scene, trigger, date));
  return mayBe.toSorted((a, b) => distance(scene, a, date) - distance(scene, b, date))[0];
}

/** "was closed in 2013, and the minister resigned last year": of two days the nearer. */
const nearestOf = (scene: Scene, trigger: Candidate, dates: readonly DatedWords[]): DatedWords | undefined =>
  dates.toSorted((a, b) => distance(scene, trigger, a) - distance(scene, trigger, b))[0];

function distance(scene: Scene, trigger: Candidate, date: DatedWords): number {
  const { start, end } = triggerSpan(scene, trigger);
  const at = beginningOf(scene.tokens, date);
  const [low, high] = start < date.start ? [trigger.to, at] : [at, trigger.from];
  const letters = start < date.start ? date.start - end : start - date.end;
  return letters + CLAUSE * (scene.commas(low, high) + scene.relatives(low, high) + scene.verbs(low, high));
}

/** "denied it to Ann Lee, who last week called him": the day of what somebody mentioned behind the trigger did. */
function isInClauseBehind({ tokens }: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(tokens, date);
  const opening = tokens.findLastIndex(({ lower }, i) => i < at && RELATIVE.test(lower));
  const mayBeOfIt = tokens[from]?.pos === "NOUN" && !OF_PEOPLE.test(tokens[opening]?.lower ?? "");
  if (mayBeOfIt || opening <= to || tokens[opening - 1]?.text !== ",") return false;
  return isStillOpen(tokens.slice(opening, at)) || tokens.find(({ start }) => start >= date.end)?.pos === "VERB";
}

const OF_PEOPLE = /^who(?:se)?$/u;

const isStillOpen = (clause: readonly Token[]): boolean => !clause.some(({ text }) => text === ",");

const RELATIVE = /^(?:who|which|whose|where)$/u;

const mayBeDated = (scene: Scene, trigger: Candidate, date: DatedWords): boolean =>
  ![
    isRemembered,
    isToldBefore,
    isOfTheDeed,
    isStretch,
    isInClauseBetween,
    isInClauseBehind,
    isOfNextVerb,
    isOfNoun,
  ].some((belongsElsewhere) => belongsElsewhere(scene, trigger, date));

/**
 * "broke up the coalition that had governed since 2021": since when is said of the verb next to it, not of one before; "the first
 * to visit since 1978" came this year, and who "seized power in 1997 and has since won" won later.
 */
function isStretch(scene: Scene, trigger: Candidate, date: DatedWords): boolean {
  const at = beginningOf(scene.tokens, date);
  if (at < trigger.from) return isSinceThen(scene, trigger, at);
  if (trigger.to > at || !STRETCHES.has(scene.tokens[at - 1]?.lower ?? "")) return false;
  return scene.verbs(trigger.to, at) > 0 || isFirstSince(scene, trigger, date);
}

/** "has since won" */
const isSinceThen = ({ tokens }: Scene, { from }: Candidate, at: number): boolean =>
  at >= 0 &&
  tokens.slice(at, from).some(({ lower }, step) => lower === "since" && HAVE.test(tokens[at + step - 1]?.lower ?? ""));

/** "the first head of state to visit the country since 1978" */
function isFirstSince(scene: Scene, trigger: Candidate, date: DatedWords): boolean {
  const isOne =
    scene.tokens[trigger.from]?.pos === "VERB" &&
    scene.tokens.slice(0, trigger.from).some(({ lower }) => ONE_OF_MANY.has(lower));
  return isOne && !isEverSince(scene, trigger, date);
}

const ONE_OF_MANY = listed(circumstances["words for one of many"]);

/** "Ann Lee, who has sat there since 2012, warned" · "in 1961; she died": the date of a clause that has ended. */
function isInClauseBetween({ tokens, phrases }: Scene, trigger: Candidate, date: DatedWords): boolean {
  const at = beginningOf(tokens, date);
  if (at < 0 || at >= trigger.from || phrases.length === 0) return false;
  const between = tokens.slice(at, trigger.from);
  if (between.some(({ text }) => text === ";")) return true;
  const relative = tokens.findLastIndex(({ lower }, i) => i < at && RELATIVE.test(lower));
  const isOpen = relative > 0 && !tokens.slice(relative, at).some(({ text }) => text === ",");
  return isOpen && tokens[relative - 1]?.text === "," && between.some(({ text }) => text === ",");
}

/** "who won three elections, faces another in November": the day of the verb that goes on behind the comma. */
function isOfNextVerb({ tokens }: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  if (tokens[from]?.pos !== "VERB") return false;
  const at = beginningOf(tokens, date);
  return tokens
    .slice(to, Math.max(to, at))
    .some(({ text }, step) => text === "," && isFiniteVerb(tokens[to + step + 1]));
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:VERB|AUX)$/u.test(token.pos) && !/(?:ing|ed|en)$/u.test(token.lower);

/** "After the uprising of 1956 he was arrested": the year is the uprising's. */
function isOfNoun({ tokens }: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(tokens, date);
  const isOf =
    tokens[at - 1]?.lower === "of" && tokens[at - 2]?.pos === "NOUN" && /^\d{4}$/u.test(tokens[at]?.text ?? "");
  return isOf && !(from <= at - 2 && at - 2 < to);
}

/** "on Saturday, five years after the fire": what a noun recalls from before is not dated by the sentence. */
function isRemembered(scene: Scene, { from }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(scene.tokens, date);
  return scene.tokens[from]?.pos === "NOUN" && at < from && scene.relatives(at, from) > 0;
}

/** "was convicted of stabbing him in October 2021": of the stabbing; of a verdict one would rather tell the weekday. */
function isOfTheDeed({ tokens }: Scene, { row, to }: Candidate, date: DatedWords): boolean {
  const isDay = date.when.precision === "DAY" && date.when.basis === "RELATIVE";
  if (isDay || !OVER_A_DEED.has(row.type)) return false;
  const between = tokens.slice(to, Math.max(to, beginningOf(tokens, date)));
  return between.some(
    ({ lower }, at) =>
      lower.endsWith("ing") && /^(?:of|with|for)$/u.test(between[at - 1]?.lower ?? tokens[to - 1]?.lower ?? ""),
  );
}

const OVER_A_DEED = listed(circumstances["types that follow a deed"]);

/** "jailed two men for that fire in July": of "that" fire the page has told already, and the day is that of the verb. */
function isToldBefore({ tokens }: Scene, { from, to }: Candidate, date: DatedWords): boolean {
  const at = beginningOf(tokens, date);
  const isThat = tokens[from]?.pos === "NOUN" && tokens[from - 1]?.lower === "that" && tokens[from - 2]?.pos === "ADP";
  return isThat && at >= to;
}

/** A comma, a relative pronoun or a verb in between counts as much as this many letters. */
const CLAUSE = 25;

function undated(factuality: Factuality, { publishedOn }: Page): When | null {
  if (publishedOn === null) return null;
  const day = publishedOn.slice(0, 10);
  const toCome = factuality === "EXPECTED" || factuality === "HYPOTHETICAL";
  return toCome
    ? { from: day, to: null, precision: "DAY", basis: "TENSE" }
    : { from: null, to: day, precision: "DAY", basis: "PUBLICATION" };
}
