import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { Attribution as AttributionKind } from "../../domain/vocabulary";
import { asWritten } from "../as-written";
import type { CastMember, Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { isPlural } from "../plural";
import qualifiers from "../tables/qualifiers.json";
import { spanOf } from "./attribution";
import { groupBefore, nameByOwner } from "./called-before";
import { callingWords, canSpeak, kindOf, nameAtEnd } from "./calling";
import { inApposition, personBefore } from "./in-apposition";
import { calledBody, covers, isGovernor, isNamedPerson, isSomeOfPeople, namedAfter, namedBefore } from "./named-beside";
import { headOf } from "./phrase-head";
import { speakerFromPlace } from "./speaker-from-a-place";
import { fits, isPronoun } from "./speaking-pronouns";
import type { Appearance, Stage } from "./stage";
import { mainSubject } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Who somebody's words belong to. */
export interface Speaker {
  readonly member: CastMember | null;
  readonly attribution: AttributionKind;
}

/** `the king` is not the guest who was named last. */
const CROWNED: ReadonlySet<string> = new Set(qualifiers["crowned heads"].map((title) => title.toLowerCase()));

export const NOBODY: Speaker = { member: null, attribution: "NONE" };

/** Finds the members of the cast behind phrases; remembers who spoke, for pronouns that nobody has resolved yet. */
export class Speakers {
  private readonly spoke: CastMember[] = [];
  /** The last one who spoke as "a spokesman", and in which unit. */
  private called: { readonly noun: string; readonly member: CastMember; readonly at: number } | null = null;
  private readonly places: ReadonlyMap<Unit, number>;

  constructor(
    private readonly stage: Stage,
    private readonly units: readonly Unit[],
  ) {
    this.places = new Map(units.map((unit, at) => [unit, at]));
  }

  /** The member that a source phrase stands for; groups and bodies the cast does not know yet join it. */
  of(unit: Unit, source: TokenRange): Speaker {
    const speaker = this.behind(unit, speakerFromPlace(this.stage, unit, source));
    if (speaker.member) this.spoke.push(speaker.member);
    if (speaker.member && beginsWithA(unit, source.from)) {
      const noun = unit.tokens[headOf(unit.tokens, source)]?.lower ?? "";
      this.called = { noun, member: speaker.member, at: this.places.get(unit) ?? 0 };
    }
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

  private lastPersonNear({ tokens }: Unit): CastMember | null {
    const start = tokens[0]?.start ?? 0;
    const near = new Set(
      this.stage.at({ start: Math.max(0, start - REACH), end: start }).map(({ member }) => member.key),
    );
    return this.spoke.findLast(({ kind, key }) => kind === "PERSON" && near.has(key)) ?? null;
  }

  private byPronoun(unit: Unit, pronoun: Token): Speaker {
    const resolved = this.stage.at(pronoun)[0]?.member;
    const several = resolved ? null : (this.severalBefore(unit, pronoun) ?? this.subjectBefore(unit, pronoun));
    const spoke = resolved ? null : (several ?? this.lastCompatible(pronoun));
    const member = resolved ?? spoke ?? (this.hasSeveralSpoken(pronoun) ? null : this.lastMentioned(pronoun));
    if (!member || (!resolved && (this.isOfPeopleBefore(unit, pronoun) || this.wasLeftOpen(pronoun, member))))
      return NOBODY;
    const by = spoke ? "last compatible speaker" : "last compatible mention";
    if (!resolved) this.stage.mention(member, pronoun, "PRONOUN", by);
    return { member, attribution: "PRONOUN" };
  }

  /** `The mayor told nurses to go home, and they said no`: those of the sentence before all who spoke. */
  private severalBefore(unit: Unit, { lower, start }: Token): CastMember | null {
    if (lower !== "they") return null;
    const here = this.stage.at({ start: unit.tokens[0]?.start ?? start, end: start });
    return here.find(({ member: { kind, name } }) => kind === "GROUP" && isPlural(name))?.member ?? null;
  }

  /** `Norwegians named him. They said`: people of whom the cast knows only the country. */
  private isOfPeopleBefore(unit: Unit, { lower }: Token): boolean {
    const before = lower === "they" ? this.units[(this.places.get(unit) ?? 0) - 1] : undefined;
    const first = before?.tokens[before.start];
    const [named] = first?.lower.endsWith("s") ? this.stage.at(first) : [];
    return named?.kind === "DEMONYM" && named.member.kind === "PLACE" && named.end === first?.end;
  }

  /** `Norway sent back beef from Orland, after finding material it believes`: Norway does. */
  private subjectBefore(unit: Unit, pronoun: Token): CastMember | null {
    const at = unit.tokens.indexOf(pronoun);
    if (pronoun.lower !== "it" || unit.tokens[at - 1]?.pos !== "NOUN") return null;
    const subject = mainSubject(unit, at);
    const [named] = subject === null ? [] : this.stage.at(spanOf(unit, subject));
    return named !== undefined && fits(pronoun.lower, named.member) ? named.member : null;
  }

  private lastCompatible(pronoun: Token): CastMember | null {
    const near = this.stage.at({ start: Math.max(0, pronoun.start - CLOSE), end: pronoun.start });
    return lastFitting(pronoun.lower, this.spoke, new Set(near.map(({ member }) => member.key)));
  }

  private hasSeveralSpoken({ lower }: Token): boolean {
    const last = this.last();
    return isAmong("pronouns of a body", lower) && last?.kind === "GROUP" && isPlural(last.name);
  }

  /** He or she, of several people with names: who is who has weighed that, and named nobody. */
  private wasLeftOpen(pronoun: Token, { kind, mentions }: CastMember): boolean {
    if (pronoun.quoted || !isOfOne(pronoun.lower) || kind !== "PERSON") return false;
    if (!mentions.some((mention) => mention.kind === "NAME")) return false;
    const near = this.peopleIn({ start: Math.max(0, pronoun.start - REACH), end: pronoun.start });
    return near.filter((one) => fits(pronoun.lower, one)).length > 1;
  }

  /** Nobody like that has spoken yet: the last one named before. */
  private lastMentioned(pronoun: Token): CastMember | null {
    const near = { start: Math.max(0, pronoun.start - REACH), end: pronoun.start };
    const named = this.stage.at(near).filter(({ kind }) => kind !== "DEMONYM");
    return lastFitting(
      pronoun.lower,
      named.map(({ member }) => member),
      new Set(),
    );
  }

  private byPhrase(unit: Unit, phrase: TokenRange): CastMember | null {
    const head = headOf(unit.tokens, phrase);
    const headToken = unit.tokens[head];
    if (!headToken) return null;
    const appearances = this.stage.at(spanOf(unit, phrase)).filter(({ kind }) => kind !== "PRONOUN");
    const known =
      appearances.find((one) => covers(one, headToken)) ??
      this.whoseWords(unit, phrase, headToken) ??
      namedAfter(
        appearances.filter((one) => !isGovernor(unit, head, one)),
        headToken,
      ) ??
      namedBefore(appearances, headToken) ??
      calledBody(appearances, headToken);
    if (known && isSomeOfPeople(unit, head, phrase.from, known))
      return headToken.lower.endsWith("s") ? this.introduced(unit, phrase, headToken) : null;
    const joined = known === undefined || known === null ? null : behindOrigin(unit, phrase, known, head);
    if (joined !== null) return this.byPhrase(unit, joined);
    return (
      (known?.kind === "DEMONYM" ? personBefore(this.stage, unit, phrase) : null) ??
      known?.member ??
      inApposition(this.stage, unit, phrase) ??
      this.bySurname(headToken) ??
      this.byShortName(phrase, headToken) ??
      this.calledBefore(unit, phrase, headToken) ??
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
    return named.find(owns) ?? named.find((one) => one.start > head.end && links(one)) ?? this.inFrontOf(unit, head);
  }

  /** `An Ondal Bank statement`, `a Norwegian statement`, `its leaflet`: they made it. */
  private inFrontOf({ tokens }: Unit, head: Token): Appearance | null {
    const before = tokens[tokens.indexOf(head) - 1];
    if (before === undefined) return null;
    const near = this.stage.at(before).filter(({ end }) => end === before.end);
    return near.find(({ kind, member }) => kind === "PRONOUN" || member.kind !== "PERSON") ?? null;
  }

  /** A name that was not taken for one here, but is the end of a full name elsewhere. */
  private bySurname(head: Token): CastMember | null {
    const member = /^\p{Lu}/u.test(head.text) ? this.stage.endingIn(head.text) : null;
    return member && this.stage.mention(member, head, "NAME", "end of a full name");
  }

  /** `the winner laughed`: the only person named since the paragraph before, or the only one of the sentence that named anybody last. */
  private onlyPersonNear(unit: Unit, { from, to }: TokenRange, head: Token): CastMember | null {
    const isOfMany = isAmong("people a story seldom names", head.lower);
    const isNobodyNear =
      isOfMany || CROWNED.has(head.lower) || isOfGuards(unit, head) || this.isOfOtherOffice(unit, { from, to });
    if (unit.tokens[from]?.lower !== "the" || !PERSON_NOUNS.has(head.lower) || isNobodyNear) return null;
    if (this.isOfSomebodyNamed(unit, { from, to }, head)) return null;
    const start = unit.tokens[0]?.start ?? 0;
    const only =
      onlyOne(this.peopleIn({ start: Math.max(0, start - REACH), end: start })) ?? this.onlyOneBefore(unit, head);
    return only && this.stage.mention(only, spanOf(unit, { from: from + 1, to }), "DESCRIPTOR", "the only person near");
  }

  /** `the Norwegian secretary of agriculture`: whose office it is says more than who is near. */
  private isOfOtherOffice(unit: Unit, { from, to }: TokenRange): boolean {
    const of = unit.tokens.findIndex(({ lower }, at) => at > from && at < to && lower === "of");
    const isOfThing = of > 0 && unit.tokens[of + 1]?.pos === "NOUN";
    return isOfThing && this.stage.at(spanOf(unit, { from, to: of })).some(({ member }) => member.kind === "PLACE");
  }

  /** `A spokesman for Ondal said … The spokesman said`: the same one. */
  private calledBefore(unit: Unit, { from, to }: TokenRange, head: Token): CastMember | null {
    const { called } = this;
    const isSame = unit.tokens[from]?.lower === "the" && to - from === 2 && called?.noun === head.lower;
    const at = this.places.get(unit) ?? 0;
    return isSame && at > called.at && at - called.at <= MOST_SENTENCES_BACK ? called.member : null;
  }

  /** `the lawyer for Karim Osmani`, `the governor of Halden`: hardly whoever else was named. */
  private isOfSomebodyNamed(unit: Unit, phrase: TokenRange, head: Token): boolean {
    const named = this.stage.at(spanOf(unit, phrase));
    return named.some(({ kind, start }) => kind === "NAME" && start > head.end);
  }

  /** `the 31-year-old nurse`, with several people near: whom the paragraph named first, unless somebody has spoken in it. */
  private ofSomeAge(unit: Unit): CastMember | null {
    const { tokens } = unit;
    const start = this.firstOfParagraph(unit)?.tokens[0]?.start ?? 0;
    const named = this.peopleIn({ start, end: tokens[0]?.start ?? start });
    return named.find(({ key }) => key === this.last()?.key) ?? named[0] ?? null;
  }

  private firstOfParagraph(unit: Unit): Unit | undefined {
    const isBeside = (other: Unit | undefined): boolean =>
      other?.paragraph === unit.paragraph && other.zone === unit.zone;
    let at = this.places.get(unit) ?? 0;
    while (isBeside(this.units[at - 1])) at--;
    return this.units[at];
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

  /** `the former Ondal man said`: with several people near, the one who spoke last. */
  private lastNear(unit: Unit, { from, to }: TokenRange, head: Token): CastMember | null {
    const first = unit.tokens[from];
    const last = this.last();
    if (first?.lower !== "the" || last?.kind !== "PERSON" || !isOnePerson(head) || isOfGuards(unit, head)) return null;
    if (this.isOfSomebodyNamed(unit, { from, to }, head)) return null;
    const near = this.stage.at({ start: Math.max(0, first.start - REACH), end: first.start });
    if (!near.some(({ member }) => member.key === last.key)) return null;
    return this.stage.mention(last, spanOf(unit, { from, to }), "DESCRIPTOR", "who spoke last");
  }

  private byShortName({ from, to }: TokenRange, { text, start, end }: Token): CastMember | null {
    const member = to - from === 1 && /^\p{Lu}/u.test(text) ? this.stage.shortFor(text) : null;
    return member && this.stage.mention(member, { start, end }, "NAME", "short name of a body");
  }

  private introduced(unit: Unit, phrase: TokenRange, head: Token): CastMember | null {
    const known = isOfSomeAge(unit, phrase) ? (this.ofSomeAge(unit) ?? this.lastPersonNear(unit)) : null;
    if (known || head.lower.endsWith("-year-old")) return known;
    const described = this.lastNear(unit, phrase, head);
    if (described) return described;
    const meant = this.makerOf(unit, head) ?? groupBefore(this.stage, unit, phrase);
    if (meant) return meant;
    if (isAmong("nobody in particular", head.lower) || !canSpeak(head)) return null;
    const calling = callingWords(unit, phrase);
    const words = unit.tokens.slice(calling.from, calling.to);
    const name = nameAtEnd(words);
    if (name !== null) return this.stage.introduceByName(name.text, name);
    const kind = isOfGuards(unit, head) ? "ORGANISATION" : kindOf(head);
    const called = nameByOwner(this.stage, unit, phrase) ?? asWritten(words);
    return this.stage.introduce(kind, called, spanOf(unit, calling), "source of a statement");
  }

  /** `A military statement said`: the military did. */
  private makerOf({ tokens }: Unit, head: Token): CastMember | null {
    const body = isAmong("things that are said", head.lower) ? tokens[tokens.indexOf(head) - 1] : undefined;
    if (body === undefined || !isAmong("heads of bodies", body.lower)) return null;
    const near = this.stage.at({ start: Math.max(0, body.start - REACH), end: body.start });
    const known = near.findLast(({ member }) => isCalledA(member, body.lower))?.member;
    return known
      ? this.stage.mention(known, body, "DESCRIPTOR", "whose words they are")
      : this.stage.introduce("ORGANISATION", body.text, body, "whose words they are");
  }
}

/** `A | spokesman`: the taggers may leave out the article. */
const beginsWithA = ({ tokens }: Unit, from: number): boolean =>
  [tokens[from], tokens[from - 1]].some((token) => token?.lower === "a" || token?.lower === "an");

/** `Norwegian and other press groups said`: the groups, and not the country. */
function behindOrigin({ tokens }: Unit, { to }: TokenRange, known: Appearance, head: number): TokenRange | null {
  const isOrigin = known.kind === "DEMONYM" && known.member.kind === "PLACE" && tokens[head + 1]?.lower === "and";
  return isOrigin && tokens[head + 2]?.pos === "ADJ" && head + 3 < to ? { from: head + 2, to } : null;
}

/** The Norwegian Military, for "military". */
const isCalledA = ({ kind, name }: CastMember, noun: string): boolean =>
  kind === "ORGANISATION" && name.toLowerCase().split(" ").includes(noun);

/** `the coast guard`: a service, and nobody who stands guard. */
function isOfGuards({ tokens }: Unit, head: Token): boolean {
  const before = tokens[tokens.indexOf(head) - 1]?.lower ?? "";
  return head.lower === "guard" && isAmong("what a service guards", before);
}

/** `the 31-year-old`, `the 31-year-old nurse`: somebody named before. */
function isOfSomeAge({ tokens }: Unit, { from, to }: TokenRange): boolean {
  const isTold = tokens.slice(from, to).some(({ lower }) => lower.endsWith("-year-old"));
  return isTold && (tokens[from]?.lower === "the" || tokens[to - 1]?.lower.endsWith("-year-old") === true);
}

/** Whom people are called by what they do or were, not by the office of which there is but one. */
const isOnePerson = ({ lower }: Token): boolean => isAmong("people by what they are", lower);

/** Past several people an "it" reaches back to a body named close by, and to nobody else: they may be what is meant. */
function lastFitting(pronoun: string, members: readonly CastMember[], near: ReadonlySet<EntityKey>): CastMember | null {
  const at = members.findLastIndex((member) => fits(pronoun, member));
  const member = members[at] ?? null;
  const isPastSeveral = members.slice(at + 1).some(({ kind, name }) => kind === "GROUP" && isPlural(name));
  if (member === null || !isPastSeveral || !isAmong("pronouns of a body", pronoun)) return member;
  return member.kind === "ORGANISATION" && near.has(member.key) ? member : null;
}

/** In characters: a sentence. */
const CLOSE = 200;

const onlyOne = (people: readonly CastMember[]): CastMember | null =>
  people.length === 1 ? (people[0] ?? null) : null;

const MOST_SENTENCES_BACK = 3;

/** In characters: a sentence or two. */
const REACH = 400;

/** `Her barrister, Simon Threll, was`: with the apposition, where the commas come in pairs. */
function withAside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  if (tokens[to]?.text !== ",") return { from, to };
  const closing = tokens.findIndex(({ text }, at) => at > to && at < to + LONGEST_ASIDE && text === ",");
  return { from, to: closing < 0 ? to : closing };
}

const LONGEST_ASIDE = 8;

/** How far behind "statement" its author may stand. */
const OWNER_REACH = 8;

const isOfOne = (lower: string): boolean =>
  isAmong("pronouns of one man", lower) || isAmong("pronouns of one woman", lower);
