import type { Span } from "../../domain/span";
import type { Attribution as AttributionKind, EntityKind } from "../../domain/vocabulary";
import { asWritten, beforeOpenBracket } from "../as-written";
import type { CastMember, Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { isPlural } from "../plural";
import { askedOnce } from "../word-form";
import { spanOf } from "./attribution";
import { calledBody, covers, isNamedPerson, namedAfter, namedBefore } from "./named-beside";
import { headOf } from "./phrase-head";
import type { Appearance, Stage } from "./stage";
import { mainSubject } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Who somebody's words belong to. */
export interface Speaker {
  readonly member: CastMember | null;
  readonly attribution: AttributionKind;
}

export const NOBODY: Speaker = { member: null, attribution: "NONE" };

/** Finds the members of the cast behind phrases; remembers who spoke, for pronouns that nobody has resolved yet. */
export class Speakers {
  private readonly spoke: CastMember[] = [];
  private readonly places: ReadonlyMap<Unit, number>;

  constructor(
    private readonly stage: Stage,
    private readonly units: readonly Unit[],
  ) {
    this.places = new Map(units.map((unit, at) => [unit, at]));
  }

  /** The member that a source phrase stands for; groups and bodies the cast does not know yet join it. */
  of(unit: Unit, source: TokenRange): Speaker {
    const speaker = this.behind(unit, source);
    if (speaker.member) this.spoke.push(speaker.member);
    return speaker;
  }

  /** To whom: like `of`, but listening is not speaking. */
  behind(unit: Unit, phrase: TokenRange): Speaker {
    const tokens = unit.tokens.slice(phrase.from, phrase.to);
    const pronoun = tokens.length === 1 && tokens[0] && isPronoun(tokens[0]) ? tokens[0] : null;
    return pronoun ? this.byPronoun(unit, pronoun) : { member: this.byPhrase(unit, phrase), attribution: "EXPLICIT" };
  }

  /** Whom a sentence is about: the person its main clause begins with, or nobody. */
  subjectOf(unit: Unit): CastMember | null {
    const subject = mainSubject(unit, unit.tokens.length);
    const named = subject ? this.stage.at(spanOf(unit, withAside(unit, subject))) : [];
    const member =
      (named.find(isNamedPerson) ?? named.find((one) => one.member.kind === "PERSON"))?.member ??
      this.onlyPersonIn(unit);
    if (member) this.spoke.push(member);
    return member;
  }

  /** `For Novak the answer was simple.` */
  private onlyPersonIn(unit: Unit): CastMember | null {
    const named = this.stage.at(spanOf(unit, { from: unit.start, to: unit.tokens.length })).filter(isNamedPerson);
    const people = new Map(named.map(({ member }) => [member.key, member]));
    const [only] = people.values();
    return people.size === 1 ? (only ?? null) : null;
  }

  /** Those who are spoken to as "them" are named, they need not have spoken. */
  addressed(unit: Unit, phrase: TokenRange): CastMember | null {
    const [pronoun] = unit.tokens.slice(phrase.from, phrase.to);
    const isSeveral = phrase.to - phrase.from === 1 && isAmong("pronouns of several", pronoun?.lower ?? "");
    if (!isSeveral || !pronoun) return this.behind(unit, phrase).member;
    const near = { start: Math.max(0, pronoun.start - REACH), end: pronoun.start };
    const several = this.stage.at(near).findLast(({ member: { kind, name } }) => kind === "GROUP" && isPlural(name));
    return this.stage.at(pronoun)[0]?.member ?? several?.member ?? null;
  }

  last(): CastMember | null {
    return this.spoke.at(-1) ?? null;
  }

  private byPronoun(unit: Unit, pronoun: Token): Speaker {
    const resolved = this.stage.at(pronoun)[0]?.member;
    const several = resolved ? null : this.severalBefore(unit, pronoun);
    const spoke = resolved ? null : (several ?? this.lastCompatible(pronoun.lower));
    const member = resolved ?? spoke ?? this.lastMentioned(pronoun);
    if (!member) return NOBODY;
    const by = spoke ? "last compatible speaker" : "last compatible mention";
    if (!resolved) this.stage.mention(member, pronoun, "PRONOUN", by);
    return { member, attribution: "PRONOUN" };
  }

  /** `Resident doctors returned on a promise which, they say, was broken`: those of the sentence before all who spoke. */
  private severalBefore(unit: Unit, { lower, start }: Token): CastMember | null {
    if (lower !== "they") return null;
    const here = this.stage.at({ start: unit.tokens[0]?.start ?? start, end: start });
    return here.find(({ member: { kind, name } }) => kind === "GROUP" && isPlural(name))?.member ?? null;
  }

  private lastCompatible(pronoun: string): CastMember | null {
    return this.spoke.findLast((member) => fits(pronoun, member)) ?? null;
  }

  /** Nobody like that has spoken yet: the last one named before. */
  private lastMentioned(pronoun: Token): CastMember | null {
    const near = { start: Math.max(0, pronoun.start - REACH), end: pronoun.start };
    return this.stage.at(near).findLast(({ member }) => fits(pronoun.lower, member))?.member ?? null;
  }

  private byPhrase(unit: Unit, phrase: TokenRange): CastMember | null {
    const head = headOf(unit.tokens, phrase);
    const headToken = unit.tokens[head];
    if (!headToken) return null;
    const appearances = this.stage.at(spanOf(unit, phrase)).filter(({ kind }) => kind !== "PRONOUN");
    const known =
      appearances.find((one) => covers(one, headToken)) ??
      this.whoseWords(unit, phrase, headToken) ??
      namedAfter(appearances, headToken) ??
      namedBefore(appearances, headToken) ??
      calledBody(appearances, headToken);
    return (
      known?.member ??
      this.inApposition(unit, phrase) ??
      this.bySurname(headToken) ??
      this.byShortName(phrase, headToken) ??
      this.onlyPersonNear(unit, phrase, headToken) ??
      this.introduced(unit, phrase, headToken)
    );
  }

  /** `Novak's verdict` · `a statement from the bank`: whose words they are. */
  private whoseWords(unit: Unit, { from, to }: TokenRange, head: Token): Appearance | null {
    if (!isAmong("things that are said", head.lower)) return null;
    const around = { from, to: Math.min(unit.tokens.length, to + OWNER_REACH) };
    const named = this.stage.at(spanOf(unit, around)).filter(({ kind }) => kind !== "DEMONYM");
    const links = (one: Appearance): boolean =>
      unit.tokens.some(
        ({ lower, end }, at) =>
          isAmong("words that lead to whose words they are", lower) &&
          at > from &&
          end <= one.start &&
          one.start - end < 6,
      );
    const owns = (one: Appearance): boolean =>
      unit.tokens.some(({ text, start }) => /^['’]s?$/u.test(text) && start === one.end && start < head.start);
    return named.find(owns) ?? named.find((one) => one.start > head.end && links(one)) ?? null;
  }

  /** A name that was not taken for one here, but is the end of a full name elsewhere. */
  private bySurname(head: Token): CastMember | null {
    const member = /^\p{Lu}/u.test(head.text) ? this.stage.endingIn(head.text) : null;
    return member && this.stage.mention(member, head, "NAME", "end of a full name");
  }

  /** `the winner laughed`: the only person named since the paragraph before, or the only one of the sentence that named anybody last. */
  private onlyPersonNear(unit: Unit, { from, to }: TokenRange, head: Token): CastMember | null {
    if (unit.tokens[from]?.lower !== "the" || !PERSON_NOUNS.has(head.lower)) return null;
    const start = unit.tokens[0]?.start ?? 0;
    const only =
      onlyOne(this.peopleIn({ start: Math.max(0, start - REACH), end: start })) ?? this.onlyOneBefore(unit, head);
    return only && this.stage.mention(only, spanOf(unit, { from: from + 1, to }), "DESCRIPTOR", "the only person near");
  }

  private onlyOneBefore(unit: Unit, head: Token): CastMember | null {
    if (isAmong("offices of which there is one", head.lower)) return null;
    const at = this.places.get(unit) ?? 0;
    for (let before = at - 1; before >= Math.max(0, at - MOST_SENTENCES_BACK); before--) {
      const { tokens = [], zone } = this.units[before] ?? {};
      const people = this.peopleIn({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
      if (people.length > 0 || zone !== unit.zone) return zone === unit.zone ? onlyOne(people) : null;
    }
    return null;
  }

  private peopleIn(span: Span): readonly CastMember[] {
    const named = this.stage.at(span).filter(isNamedPerson);
    return [...new Map(named.map(({ member }) => [member.key, member])).values()];
  }

  /** `the former Lagos man said`: with several people near, the one who spoke last. */
  private lastNear(unit: Unit, { from, to }: TokenRange, head: Token): CastMember | null {
    const [first, last] = [unit.tokens[from], this.last()];
    if (first?.lower !== "the" || last?.kind !== "PERSON" || !isOnePerson(head)) return null;
    const near = this.stage.at({ start: Math.max(0, first.start - REACH), end: first.start });
    if (!near.some(({ member }) => member.key === last.key)) return null;
    return this.stage.mention(last, spanOf(unit, { from, to }), "DESCRIPTOR", "who spoke last");
  }

  private byShortName({ from, to }: TokenRange, { text, start, end }: Token): CastMember | null {
    const member = to - from === 1 && /^\p{Lu}/u.test(text) ? this.stage.shortFor(text) : null;
    return member && this.stage.mention(member, { start, end }, "NAME", "short name of a body");
  }

  /** `Its delegate, X, said` · `X, the mayor, said`: the name beside the phrase, mostly with a comma between. */
  private inApposition(unit: Unit, { from, to }: TokenRange): CastMember | null {
    const before = unit.tokens[from - 1]?.text === "," ? unit.tokens[from - 2] : undefined;
    const end = pastPreposition(unit.tokens, to);
    const after = unit.tokens[end]?.text === "," ? unit.tokens[end + 1] : undefined;
    const named = (token: Token | undefined, edge: "start" | "end") =>
      token && this.stage.at(token).find((one) => isNamedPerson(one) && one[edge] === token[edge]);
    const person =
      named(unit.tokens[to], "start") ??
      named(after, "start") ??
      named(before, "end") ??
      this.describedBehind(unit, to);
    return person?.member ?? this.bodyBefore(unit, { from, to }, before) ?? this.bodyBehind(unit, { from, to });
  }

  /** `his son, the conductor András Ondal`. */
  private describedBehind({ tokens }: Unit, comma: number): Appearance | undefined {
    if (tokens[comma]?.text !== "," || tokens[comma + 1]?.pos !== "DET") return undefined;
    let at = comma + 2;
    while (at < comma + LONGEST_ASIDE && /^(?:NOUN|ADJ)$/u.test(tokens[at]?.pos ?? "")) at++;
    const token = tokens[at];
    return token && this.stage.at(token).find((one) => isNamedPerson(one) && one.start === token.start);
  }

  /** `Ondal, the biggest bank in the region, expects`: the body that the phrase behind it describes. */
  private bodyBefore({ tokens }: Unit, { from, to }: TokenRange, before: Token | undefined): CastMember | null {
    const [article, head] = [tokens[from], tokens[headOf(tokens, { from, to })]];
    if (!before || !head || head.lower.endsWith("s") || !/^(?:the|a|an|its|his|her|their)$/u.test(article?.lower ?? ""))
      return null;
    const body = this.stage.at(before).find((one) => one.kind === "NAME" && one.end === before.end);
    return body?.member.kind === "ORGANISATION" ? body.member : null;
  }

  /** `Their union, the Workers' Federation, said`: a body that the phrase in front of it describes. */
  private bodyBehind({ tokens }: Unit, { from, to }: TokenRange): CastMember | null {
    const at = headOf(tokens, { from, to });
    const [head, comma, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    const name = first?.lower === "the" ? tokens[at + 3] : first;
    if (comma?.text !== "," || !name || !head || head.lower.endsWith("s")) return null;
    const body = this.stage.at(name).find((one) => one.kind === "NAME" && one.start === name.start);
    return body?.member.kind === "ORGANISATION" ? body.member : null;
  }

  private introduced(unit: Unit, phrase: TokenRange, head: Token): CastMember | null {
    if (head.lower.endsWith("-year-old")) return this.last();
    const described = this.lastNear(unit, phrase, head);
    if (described) return described;
    if (isAmong("nobody in particular", head.lower) || !canSpeak(head)) return null;
    const { from, to } = withoutDeterminer(unit, { from: phrase.from, to: phrase.to });
    const end = beforeClause(unit.tokens, { from, to });
    const words = unit.tokens.slice(from, from + beforeOpenBracket(unit.tokens.slice(from, end)));
    const span = spanOf(unit, { from, to: from + words.length });
    const name = nameAtEnd(words);
    if (name !== null) return this.stage.introduceByName(name.text, name);
    return this.stage.introduce(kindOf(head), asWritten(words), span, "source of a statement");
  }
}

/** `study published on Wednesday`, `a man who`: what a clause adds is no part of what somebody is called. */
function beforeClause(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const isParticiple = token?.pos === "VERB" && /(?:ed|ing)$/u.test(token.lower);
    const opens = isParticiple && tokens[at - 1]?.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN";
    if (token === undefined || opens || token.text === "," || isAmong("relatives", token.lower)) return at;
  }
  return to;
}

/** Nobody is called `the`, `not` or `Saturday`. */
const canSpeak = ({ text, pos, lower }: Token): boolean =>
  !isAmong("occasions of speech", lower) &&
  /\p{L}/u.test(text) &&
  pos !== "DET" &&
  pos !== "PART" &&
  pos !== "ADV" &&
  !isAmong("days and months", lower);

/** `Labour federation CUT`, `Fitch`: a name that nobody took for one; behind what a body is called, or all there is. */
function nameAtEnd(words: readonly Token[]): Token | null {
  const [last, before] = [words.at(-1), words.at(-2)];
  if (last === undefined || last.pos !== "PROPN" || !/^\p{Lu}/u.test(last.text)) return null;
  const isAlone = words.length === 1 && /^\p{Lu}\p{L}*[^s\P{L}]$/u.test(last.text);
  const isBody = before !== undefined && /^\p{Ll}/u.test(before.text) && isAmong("heads of bodies", before.lemma);
  return isAlone || isBody ? last : null;
}

/** `the commissioner in charge, Ann Lee`: what hangs on the description stands in front of its comma. */
function pastPreposition(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== "ADP") return from;
  let at = from + 1;
  while (at < from + LONGEST_HANGING && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(tokens[at]?.pos ?? "")) at++;
  return tokens[at]?.text === "," ? at : from;
}

const LONGEST_HANGING = 8;

/** Whom people are called by what they do or were, not by the office of which there is but one. */
const isOnePerson = ({ lower }: Token): boolean => isAmong("people by what they are", lower);

const onlyOne = (people: readonly CastMember[]): CastMember | null =>
  people.length === 1 ? (people[0] ?? null) : null;

const MOST_SENTENCES_BACK = 3;

/** In characters: a sentence or two. */
const REACH = 400;

const isPronoun = askedOnce(
  ({ lower }) =>
    isAmong("pronouns of one man", lower) ||
    isAmong("pronouns of one woman", lower) ||
    isAmong("pronouns of several", lower) ||
    isAmong("pronouns of a body", lower) ||
    isAmong("pronouns of speakers", lower),
);

function fits(pronoun: string, { kind, gender, name }: CastMember): boolean {
  const isOne = kind === "PERSON" || (kind === "GROUP" && !isPlural(name));
  if (isAmong("pronouns of one man", pronoun)) return isOne && gender !== "FEMALE";
  if (isAmong("pronouns of one woman", pronoun)) return isOne && gender !== "MALE";
  if (isAmong("pronouns of several", pronoun)) return (kind === "GROUP" && isPlural(name)) || kind === "ORGANISATION";
  return isAmong("pronouns of a body", pronoun) && (kind === "ORGANISATION" || kind === "PLACE" || kind === "GROUP");
}

/** `Her barrister, Simon Threll, was`: with the apposition, where the commas come in pairs. */
function withAside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  if (tokens[to]?.text !== ",") return { from, to };
  const closing = tokens.findIndex(({ text }, at) => at > to && at < to + LONGEST_ASIDE && text === ",");
  return { from, to: closing < 0 ? to : closing };
}

const LONGEST_ASIDE = 8;

/** How far behind "statement" its author may stand. */
const OWNER_REACH = 8;

function kindOf({ lemma, lower }: Token): EntityKind {
  return isAmong("heads of bodies", lemma) && (lemma === lower || !lower.endsWith("s")) ? "ORGANISATION" : "GROUP";
}

function withoutDeterminer({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  const first = tokens[from]?.lower ?? "";
  return to - from > 1 && isAmong("determiners dropped from names of groups", first)
    ? { from: from + 1, to }
    : { from, to };
}
