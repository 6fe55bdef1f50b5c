import type { Found } from "../../domain/provenance";
import type { ReadMembership } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import table from "../tables/memberships.json";
import qualifiers from "../tables/qualifiers.json";
import { type BelongedTo, bodyBefore, bodyFrom, isQuality } from "./belonged-to";
import { type Members, memberBeforeComma, membersBefore, membersFrom } from "./members";
import { membershipsOf } from "./membership-of";
import type { Stage } from "./stage";
import { begun, type Term, termBehind, UNDATED } from "./terms";

/** `a founding member of NATO`, `the alliance's newest member`, `Centre Party member`: from its first word to one past its last. */
interface MemberPhrase {
  readonly body: BelongedTo;
  readonly from: number;
  readonly to: number;
  readonly isPlural: boolean;
  /** Whether a name may follow at once: `NATO member Norway`. */
  readonly isTitle: boolean;
}

const MEMBERS: ReadonlySet<string> = new Set(table.members);
const isMember = isOnce(({ lower }) => MEMBERS.has(lower));

/** Who belongs to what, as its members are called. */
export function calledMembers(stage: Stage): readonly Found<ReadMembership>[] {
  return stage.scene.words.filter(isMember).flatMap((word) => {
    const phrase = zoneOf(stage.scene, word) === "TEASER" ? null : phraseAround(stage, word);
    const held = phrase === null ? null : holdersOf(stage, phrase);
    return phrase === null || held === null ? [] : membershipsOf(stage, word, phrase.body, held);
  });
}

function phraseAround(stage: Stage, member: Word): MemberPhrase | null {
  const isPlural = member.lower === "members";
  const first = firstQualifier(stage, member.at);
  if (first === null) return null;
  const kind = neighbour(stage.scene, member.at, 1);
  const last = KINDS.has(kind?.lower ?? "") ? member.at + 1 : member.at;
  if (neighbour(stage.scene, last, 1)?.lower === "of") {
    const body = bodyFrom(stage, last + 2);
    const isPart = PARTS.has(neighbour(stage.scene, member.at, -1)?.lower ?? "");
    return (
      body && { body: { ...body, isPart: body.isPart || isPart }, from: first, to: body.to, isPlural, isTitle: false }
    );
  }
  const body = bodyBefore(stage, member.at);
  const from =
    body && !NO_FULL.has(stage.scene.words[body.from]?.lower ?? "") ? firstQualifier(stage, body.from) : null;
  return body && from !== null ? { body, from, to: last + 1, isPlural, isTitle: true } : null;
}

const KINDS: ReadonlySet<string> = new Set(table["kinds of member"]);
const PARTS: ReadonlySet<string> = new Set(table["parts of bodies"]);
const NO_FULL: ReadonlySet<string> = new Set([...table["no full member"], ...qualifiers.past, ...qualifiers.expected]);
const ONE_OF: ReadonlySet<string> = new Set(table["before a member besides articles"]);
const DETERMINERS: ReadonlySet<string> = new Set(qualifiers.determiners);

/** Back over what stands before a noun; null where that says it is not so, or not yet or no longer: `non-member`, `former member`. */
function firstQualifier({ scene }: Stage, at: number): number | null {
  for (let first = at; ; first -= 1) {
    const word = neighbour(scene, first, -1);
    if (word === null) return first;
    if (NO_FULL.has(word.lower) || word.text === "-") return null;
    if (!isQualifier(word)) return first;
  }
}

const isQualifier = (word: Word): boolean =>
  isQuality(word) ||
  word.pos === "DET" ||
  PARTS.has(word.lower) ||
  ONE_OF.has(word.lower) ||
  DETERMINERS.has(word.lower);

interface Held extends Pick<Members, "keys">, Term {}

/** Before or behind the phrase, or by a verb of being in front of it. */
function holdersOf(stage: Stage, phrase: MemberPhrase): Held | null {
  const named = phrase.isTitle ? membersFrom(stage, phrase.to) : null;
  if (named !== null) return { keys: named.keys, ...UNDATED };
  const before = neighbour(stage.scene, phrase.from, -1);
  if (before === null) return null;
  if (before.text === ",") return besideComma(stage, phrase, before);
  return before.lower === "as" ? asMember(stage, phrase) : said(stage, phrase, before);
}

/** `the president, members of Congress and leaders`: a list, and nobody beside it is all of them. */
const isSeveral = ({ scene }: Stage, { from, isPlural }: MemberPhrase): boolean =>
  isPlural && scene.words[from]?.lower !== "one";

/** `Norway, a member of NATO,`: but in `In Norway, a member of the board was arrested` the phrase is what the sentence is about. */
function besideComma(stage: Stage, phrase: MemberPhrase, comma: Word): Held | null {
  const beside = isSeveral(stage, phrase) || isSubject(stage, phrase) ? null : memberBeforeComma(stage, comma.at);
  return beside && { keys: beside.keys, ...termBehind(stage, phrase.to) };
}

const ENDS: ReadonlySet<string> = new Set(table["ends what is said of a member"]);

const endsPhrase = ({ text, lower }: Word): boolean => /^[,.;:)–—-]$/u.test(text) || ENDS.has(lower);

function isSubject({ scene }: Stage, { to }: MemberPhrase): boolean {
  for (let steps = 1; ; steps += 1) {
    const word = neighbour(scene, to - 1, steps);
    if (word === null || endsPhrase(word)) return false;
    if (word.pos === "VERB" || word.pos === "AUX") return true;
  }
}

/** `As a member of NATO, Norway`. */
function asMember(stage: Stage, { to }: MemberPhrase): Held | null {
  const named = neighbour(stage.scene, to - 1, 1)?.text === "," ? membersFrom(stage, to + 1) : null;
  return named && { keys: named.keys, ...UNDATED };
}

const NOW: ReadonlySet<string> = new Set(table["is one now"]);
const BEGUN: ReadonlySet<string> = new Set(table["begins to be one"]);

/** `Norway has been a member since 1949`; what `was` a member may be none today, unless the text says until when. */
function said(stage: Stage, { to }: MemberPhrase, last: Word): Held | null {
  const verb = verbBefore(stage, last);
  const members = verb && membersBefore(stage, verb.at);
  if (!verb || !members) return null;
  const { keys, from } = members;
  const term = termBehind(stage, to);
  if (BEGUN.has(verb.lower)) return { keys, ...begun(stage, verb, to, from) };
  const isNow = NOW.has(verb.lower) || (verb.lower === "been" && neighbour(stage.scene, verb.at, -1)?.lower !== "had");
  return isNow || term.to !== null ? { keys, ...term } : null;
}

const VERBS: ReadonlySet<string> = new Set([...NOW, ...BEGUN, ...table["is or was one"]]);
const BETWEEN: ReadonlySet<string> = new Set(table["between a member and the verb"]);

/** Over `also`, `still`; but not over `not`. */
function verbBefore({ scene }: Stage, last: Word): Word | null {
  let word: Word | null = last;
  while (word !== null && BETWEEN.has(word.lower)) word = neighbour(scene, word.at, -1);
  return word !== null && VERBS.has(word.lower) ? word : null;
}
