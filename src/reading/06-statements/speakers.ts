import type { CastMember } from "../draft";
import { spanOf } from "./attribution";
import { byPhrase } from "./by-phrase";
import { byPronoun, isSeveral } from "./by-pronoun";
import { isNamedPerson } from "./named-beside";
import { onlyOne, peopleIn, textBefore } from "./near";
import { Order } from "./order";
import { headOf } from "./phrase-head";
import type { SoFar } from "./so-far";
import type { Speaker } from "./speaker";
import { speakerFromPlace } from "./speaker-from-a-place";
import { isPronoun } from "./speaking-pronouns";
import { Spoken } from "./spoken";
import type { Stage } from "./stage";
import { mainSubject } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Finds the members of the cast behind phrases, in the order of the text; remembers who spoke, for those who are only meant. */
export class Speakers {
  private readonly soFar: SoFar;

  constructor(stage: Stage, units: readonly Unit[]) {
    this.soFar = { stage, order: new Order(units), spoken: new Spoken() };
  }

  /** The member that a source phrase stands for; groups and bodies the cast does not know yet join it. */
  of(unit: Unit, source: TokenRange): Speaker {
    const speaker = this.behind(unit, speakerFromPlace(this.soFar.stage, unit, source));
    if (speaker.member !== null) this.remember(unit, source, speaker.member);
    return speaker;
  }

  private remember(unit: Unit, source: TokenRange, member: CastMember): void {
    const { spoken, order } = this.soFar;
    spoken.add(member);
    if (beginsWithA(unit, source.from))
      spoken.addCalled(unit.tokens[headOf(unit.tokens, source)], member, order.placeOf(unit));
  }

  /** To whom: like `of`, but listening is not speaking. */
  behind(unit: Unit, phrase: TokenRange): Speaker {
    const pronoun = onlyToken(unit, phrase);
    return pronoun && isPronoun(pronoun)
      ? byPronoun(this.soFar, unit, pronoun)
      : { member: byPhrase(this.soFar, unit, phrase), attribution: "EXPLICIT" };
  }

  /** Whom a sentence is about: the person its main clause begins with, or nobody. */
  subjectOf(unit: Unit): CastMember | null {
    const member = personOfSubject(this.soFar.stage, unit) ?? onlyPersonIn(this.soFar.stage, unit);
    if (member) this.soFar.spoken.add(member);
    return member;
  }

  /** Those who are spoken to as "them" are named, they need not have spoken. */
  addressed(unit: Unit, phrase: TokenRange): CastMember | null {
    const { stage } = this.soFar;
    const pronoun = onlyToken(unit, phrase);
    if (!pronoun || !isAmong("pronouns of several", pronoun.lower)) return this.behind(unit, phrase).member;
    const several = stage.at(textBefore(pronoun.start)).findLast(({ member }) => isSeveral(member));
    return stage.at(pronoun)[0]?.member ?? several?.member ?? null;
  }
}

const onlyToken = ({ tokens }: Unit, { from, to }: TokenRange) => (to - from === 1 ? tokens[from] : undefined);

/** `A | spokesman`: the taggers may leave out the article. */
const beginsWithA = ({ tokens }: Unit, from: number): boolean =>
  [tokens[from], tokens[from - 1]].some((token) => isAmong("articles before nobody known", token?.lower ?? ""));

function personOfSubject(stage: Stage, unit: Unit): CastMember | null {
  const subject = mainSubject(unit, unit.tokens.length);
  const named = subject ? stage.at(spanOf(unit, withAside(unit, subject))) : [];
  const person = named.find(isNamedPerson) ?? named.find(({ member }) => member.kind === "PERSON");
  return person?.member ?? null;
}

/** `Her barrister, Simon Threll, was`: with the apposition, where the commas come in pairs. */
function withAside({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  if (tokens[to]?.text !== ",") return { from, to };
  const closing = tokens.findIndex(({ text }, at) => at > to && at < to + LONGEST_ASIDE && text === ",");
  return { from, to: closing < 0 ? to : closing };
}

/** In words, its first comma included: `, the former mayor of Halden` */
const LONGEST_ASIDE = 8;

/** `For Novak the answer was simple.` */
const onlyPersonIn = (stage: Stage, unit: Unit): CastMember | null =>
  onlyOne(peopleIn(stage, spanOf(unit, { from: unit.start, to: unit.tokens.length })));
