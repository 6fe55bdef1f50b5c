import type { ReadStatement, When } from "../../domain/reading";
import { isOnce } from "../asked-once";
import { datesIn } from "../dates/resolve-date";
import type { Page } from "../draft";
import { spanOf } from "./attribution";
import type { Told } from "./told";
import type { TokenRange, Unit } from "./unit";
import { among, isAmong } from "./words";

type SaidOn = ReadStatement["saidOn"];

/**
 * When each was said: the date beside its cue, else the day its paragraph has reached, else the day of the lead. Only what is
 * told in the plain past happened on the day the article is telling about: "has promised" and "says" may be from any time.
 */
export function saidOnOf(told: readonly Told[], units: readonly Unit[], page: Page): SaidOn[] {
  if (told.length === 0) return [];
  const speaking = new Set(told.map(({ unit }) => unit));
  const mayMatter = (unit: Unit): boolean => speaking.has(unit) || unit.tokens.some(mayTellADay);
  const dates = new Map(units.filter(mayMatter).map((unit) => [unit, dateRangesOf(unit, page)]));
  const days = daysReached(units, dates, toldBefore(told, dates));
  const known: SaidOn[] = [];
  for (const [at, one] of told.entries()) {
    const before = told[at - 1];
    const sameBreath =
      before?.unit === one.unit || one.speaker.attribution === "CONTINUATION" ? (known[at - 1] ?? null) : null;
    known.push(besideCue(one, dates.get(one.unit) ?? []) ?? inherited(one, sameBreath, days.get(one.unit) ?? null));
  }
  return known;
}

/** Where nobody speaks, only a day that moves with the article's own counts: dates are found far more slowly than these words. */
const mayTellADay = isOnce(({ lower }) => /day|night|tomorrow/u.test(lower));

interface DateRange extends TokenRange {
  readonly when: When;
  /** `on Wednesday`, `today`: a word that moves with the article's own day. */
  readonly relative: boolean;
}

function dateRangesOf(unit: Unit, page: Page): DateRange[] {
  const { start, end } = spanOf(unit, { from: unit.start, to: unit.tokens.length });
  return datesIn(page.text.slice(start, end), page).map((date) => ({
    from: unit.tokens.findIndex((token) => token.end > start + date.start),
    to: unit.tokens.findLastIndex((token) => token.start < start + date.end) + 1,
    when: date.when,
    relative: date.when.precision === "DAY" && date.when.basis === "RELATIVE",
  }));
}

/** For each unit the day that its paragraph, or else the lead, has reached. */
function daysReached(
  units: readonly Unit[],
  dates: ReadonlyMap<Unit, readonly DateRange[]>,
  before: ReadonlySet<DateRange>,
): Map<Unit, SaidOn> {
  const reached = new Map<Unit, SaidOn>();
  let lead: SaidOn = null;
  let paragraph: { place: string; day: SaidOn } = { place: "", day: null };
  for (const unit of units) {
    const place = `${unit.zone} ${unit.paragraph}`;
    if (place !== paragraph.place && !isListItem(unit)) paragraph = { place, day: null };
    const last = dates.get(unit)?.findLast((date) => date.relative && isReached(unit, date));
    const day = last?.when;
    reached.set(unit, paragraph.day ?? (day && !before.has(last) ? periodOf(day) : null) ?? lead);
    if (day) paragraph = { place, day: periodOf(day) };
    if (day && unit.zone === "BODY") lead ??= periodOf(day);
  }
  return reached;
}

/** `said the boat had left on Wednesday`: the day of what somebody tells, and not the day of telling it. */
function toldBefore(told: readonly Told[], dates: ReadonlyMap<Unit, readonly DateRange[]>): ReadonlySet<DateRange> {
  const inside = told.flatMap(({ unit, content }) =>
    (dates.get(unit) ?? []).filter((date) =>
      content.some((part) => part.from <= date.from && date.to <= part.to && hasPluperfect(unit, part)),
    ),
  );
  return new Set(inside);
}

const hasPluperfect = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ lower, pos }) => lower === "had" && pos === "AUX");

const LONGEST_CLAUSE = 20;

/** Not the day of what is to come, `invited them to meet on Monday`, `was due to meet him on`, nor one that somebody quoted speaks of. */
function isReached({ tokens }: Unit, { from }: TokenRange): boolean {
  if (tokens[from]?.quoted || endsStretch(tokens, from)) return false;
  for (let at = from - 1; at > Math.max(0, from - LONGEST_CLAUSE); at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.pos !== "VERB") continue;
    return !(before?.lower === "to" || tokens.slice(Math.max(0, at - LONGEST_GROUP), at).some(isOfWhatMayBe));
  }
  return true;
}

/** `if the siege was not lifted by Friday`, `has not been seen since Monday` */
const endsStretch = (tokens: Unit["tokens"], at: number): boolean =>
  [tokens[at], tokens[at - 1]].some((token) =>
    isAmong("words before when something ends or begins", token?.lower ?? ""),
  );

/** `would be announced`, `could not have been met` */
const LONGEST_GROUP = 3;

const isOfWhatMayBe = among("verbs of what may be");

/** The items of a list go on with the sentence that introduces it. */
const isListItem = ({ tokens }: Unit): boolean => /^\p{Ll}/u.test(tokens[0]?.text ?? "");

const periodOf = ({ from, to }: When): SaidOn => ({ from, to });

function besideCue({ unit, cue, source, content }: Told, dates: readonly DateRange[]): SaidOn {
  if (cue === null) return null;
  const [first, last] =
    source && source.to <= cue.from ? [source, cue] : [cue, source && source.from >= cue.to ? source : cue];
  const outside = dates.filter((date) => !content.some((part) => part.from < date.to && date.from < part.to));
  const isAside = ({ from, to }: TokenRange) =>
    first.to <= from && to <= cue.from && unit.tokens.slice(first.to, from).some(({ text }) => text === ",");
  const near = (date: DateRange) =>
    (date.relative && isPlainPast(unit, cue) && isOfClause(unit, date, cue, content) && isReached(unit, date)) ||
    isRightBeside(unit, date, first, last) ||
    leadsTo(date, cue, content);
  const found = outside.find((date) => !isAside(date) && near(date));
  return found ? periodOf(found.when) : null;
}

/** `cancelled a visit where she was to meet him on Thursday`, `met them on Monday, but said`: another clause has its own day. */
function isOfClause(
  { tokens, start }: Unit,
  date: TokenRange,
  cue: TokenRange,
  content: readonly TokenRange[],
): boolean {
  if (date.from <= start + 2) return true;
  if (date.to <= cue.from) return !isJoinedByComma(tokens, date.to - 1, cue.from);
  const isSaid = (at: number): boolean => content.some(({ from, to }) => from <= at && at < to);
  return !tokens.slice(cue.to, date.from).some(({ pos }, at) => pos === "AUX" && !isSaid(cue.to + at));
}

/** A date may end with the comma behind it. */
function isJoinedByComma(tokens: Unit["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === "," && tokens[at + 1]?.pos === "CCONJ") return true;
  return false;
}

/** `In October X said` · `X said in October`, but not `urged them to gather on Monday`: a few words at most, and no comma but after the sentence's first words. */
function isRightBeside({ tokens, start }: Unit, date: TokenRange, first: TokenRange, last: TokenRange): boolean {
  const between = date.to <= first.from ? tokens.slice(date.to, first.from) : tokens.slice(last.to, date.from);
  if (date.to > first.from && date.from < last.to) return false;
  const opens = date.from <= start + 2;
  const isJoined = !opens && date.to <= first.from && between.some(({ pos }) => pos === "CCONJ");
  if (isJoined) return false;
  if (date.to > first.from && between.some(({ lower }) => lower === "to")) return false;
  return between.length <= 4 && (opens || !between.some(({ text }) => text === ","));
}

/** `declared at their summit in July that …`: between the cue and what was said. */
const leadsTo = (date: TokenRange, cue: TokenRange, content: readonly TokenRange[]): boolean =>
  cue.to <= date.from && content.some((part) => part.from === date.to || part.from === date.to + 1);

function inherited({ unit, cue, speaker }: Told, sameBreath: SaidOn, reached: SaidOn): SaidOn {
  if (speaker.attribution === "CONTINUATION" || cue === null) return sameBreath;
  const verb = unit.tokens[cue.from];
  if (!verb || verb.lower.endsWith("ing")) return sameBreath;
  if (isBackThen(unit, cue)) return null;
  return isPlainPast(unit, cue) ? (sameBreath ?? reached) : null;
}

/** `said at the time that`: on the day of what has been told just before, years ago perhaps. */
const isBackThen = ({ tokens }: Unit, { to }: TokenRange): boolean =>
  tokens[to]?.lower === "at" && tokens[to + 1]?.lower === "the" && tokens[to + 2]?.lower === "time";

/** `said`, but not `says`, `has said`, `previously said`. */
function isPlainPast({ tokens }: Unit, { from }: TokenRange): boolean {
  const verb = tokens[from];
  if (!verb || verb.lower === verb.lemma || verb.lower.endsWith("s")) return false;
  return !tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => isAmong("words that loosen the past", lower));
}
