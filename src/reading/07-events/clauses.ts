import type { Token } from "../draft";
import { listed } from "../listed";
import { isPossessive } from "../possessive";
import words from "../tables/clause-words.json";
import type { Phrase } from "./phrases";
import { isTimeWord } from "./time-words";

const RELATIVE = listed(words.relative);
const BE = listed(words.be);
const ENDS_CLAUSE = listed(words["ends a clause"]);
const LINKS = listed(words.links);
const OBJECT_CONTROLS = listed(words["object controls"]);
const JOINS = listed(words.joins);
/** "denied that anyone had died": he has not denied that he has. */
const NOBODY_KNOWN = listed(words["nobody in particular"]);

/** Verbs that belong together, "has been arrested": tokens `from` to `to`, half open, and of whom they are said. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
  readonly subject: Phrase | null;
  /** Of "was" in "a man suspected of robbing a bank was arrested". */
  readonly isBehindDeed: boolean;
}

interface Around {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
}

interface Found extends VerbGroup {
  readonly relative: boolean;
}

/** The verbs of a sentence from left to right, each with its subject: shared by verbs joined with "and", by participles and infinitives. */
export function verbGroups(tokens: readonly Token[], phrases: readonly Phrase[]): VerbGroup[] {
  const groups: Found[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isVerb(tokens[from]) || isOfCompound(tokens, from) || isNounBehindTo(tokens, from)) continue;
    const to = endOfGroup(tokens, from);
    const participle = participleBefore(tokens, groups, from);
    const said = subjectOf({ tokens, phrases }, groups, from, participle);
    groups.push({
      from,
      to,
      passive: isPassive(tokens, from, to) || sharesPassive(tokens, groups.at(-1), from, to),
      isBehindDeed: participle !== null,
      ...said,
    });
    from = to - 1;
  }
  return groups;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
/** `based` in "the Oslo-based maker". */
const isOfCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "-" && tokens[at - 1]?.end === tokens[at]?.start;

/** "invited them to talks": no verb stands like that behind "to". */
const isNounBehindTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "to" && tokens[at]?.pos === "VERB" && tokens[at]?.lower === `${tokens[at]?.lemma}s`;

const isAdverb = (token: Token | undefined): boolean =>
  token?.pos === "ADV" || (token?.pos === "PART" && token.lower !== "to" && !/^['’]/u.test(token.text));

function endOfGroup(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let at = to; at < tokens.length; at++) {
    if (isVerb(tokens[at]) || isTakenForNoun(tokens, at)) to = at + 1;
    else if (!isAdverb(tokens[at])) break;
  }
  return to;
}

/** "were abducted": a word that is rare is easily taken for a noun, but no noun ends so behind "were". */
const isTakenForNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "NOUN" && tokens[at]?.lower.endsWith("ed") === true && BE.has(tokens[at - 1]?.lower ?? "");

function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    to - from > 1 &&
    last?.lower.endsWith("ing") === false &&
    tokens.slice(from, to - 1).some(({ lower }) => BE.has(lower))
  );
}

/** "was arrested in May and charged in June": both were done to him. */
function sharesPassive(tokens: readonly Token[], previous: VerbGroup | undefined, from: number, to: number): boolean {
  const joined = JOINS.has(tokens[before(tokens, from)]?.lower ?? "");
  return joined && previous?.passive === true && to - from === 1 && tokens[from]?.lower.endsWith("ed") === true;
}

/** The last word before `at` that is no adverb. */
function before(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  while (last >= 0 && isAdverb(tokens[last])) last--;
  return last;
}

function subjectOf(
  around: Around,
  groups: readonly Found[],
  from: number,
  participle: number | null,
): Pick<Found, "subject" | "relative"> {
  const { tokens, phrases } = around;
  const at = before(tokens, from);
  const word = tokens[at]?.lower ?? "";
  const previous = groups.at(-1);
  if (word === "to") return { subject: ofInfinitive(around, previous, at), relative: previous?.relative ?? false };
  const who = RELATIVE.has(word) ? at : whoBefore(tokens, previous, from);
  if (who !== null) {
    const antecedent = beforeAge(tokens, phrases, endingAt(phrases, tokens[who - 1]?.text === "," ? who - 1 : who));
    if (antecedent !== null) return { subject: hostOf(around, antecedent, tokens[who]?.lower ?? ""), relative: true };
  }
  if (NOBODY_KNOWN.has(RELATIVE.has(word) ? (tokens[at - 1]?.lower ?? "") : word))
    return { subject: null, relative: true };
  const isParticiple = tokens[from]?.lower.endsWith("ing") === true;
  if (JOINS.has(word) && previous !== undefined && !startsBetween(phrases, previous.to, from, tokens))
    return coordinated(tokens, groups, previous, from);
  if (isParticiple) return { subject: ofParticiple(around, mainOf(tokens, groups), from, at), relative: false };
  const whose = ofWhose(around, previous, from);
  if (whose !== null) return { subject: whose, relative: true };
  if (participle !== null) return { subject: endingAt(phrases, participle), relative: false };
  const own = nearest(around, previous, from);
  if (own !== null) return { subject: own, relative: false };
  return { subject: pending(groups, mainOf(tokens, groups)), relative: false };
}

const mainOf = (tokens: readonly Token[], groups: readonly Found[]): Found | null =>
  groups.findLast((group) => !group.relative && !isEmbedded(tokens, group)) ?? null;

/** "Ann Lee, who at a rally in May had mocked": where and when it was stands between. */
function whoBefore(tokens: readonly Token[], previous: Found | undefined, from: number): number | null {
  const first = Math.max(previous?.to ?? 0, from - LONGEST_SCENE);
  for (let at = from - 2; at >= first; at--)
    if (tokens[at]?.lower === "who") return tokens[at + 1]?.pos === "ADP" ? at : null;
  return null;
}

/** "at a rally in the capital on Saturday" */
const LONGEST_SCENE = 10;

/** "asked them to stop but left": what is told in the past goes on with no infinitive. */
function coordinated(
  tokens: readonly Token[],
  groups: readonly Found[],
  previous: Found,
  from: number,
): Pick<Found, "subject" | "relative"> {
  const verb = tokens[from];
  const goesOn =
    verb?.lower.endsWith("ing") ||
    !(isEmbedded(tokens, previous) || (isInfinitive(tokens, previous) && verb?.lower !== verb?.lemma));
  const main = goesOn ? undefined : groups.findLast((group) => isMain(tokens, group));
  return main ? { subject: main.subject, relative: false } : { subject: previous.subject, relative: previous.relative };
}

const isMain = (tokens: readonly Token[], group: Found): boolean =>
  !(group.relative || isEmbedded(tokens, group) || isInfinitive(tokens, group));

const isInfinitive = (tokens: readonly Token[], { from }: VerbGroup): boolean =>
  tokens[before(tokens, from)]?.lower === "to";

/** "Lee, 58, who": she, and not her age. */
function beforeAge(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase | null): Phrase | null {
  const isAge = phrase !== null && phrase.to - phrase.from === 1 && tokens[phrase.from]?.pos === "NUM";
  return isAge && tokens[phrase.from - 1]?.text === "," ? (endingAt(phrases, phrase.from - 1) ?? phrase) : phrase;
}

/** "acquitted him of embezzling funds but fined him": what hangs on a preposition is no verb of the sentence. */
const isEmbedded = (tokens: readonly Token[], { from, to }: VerbGroup): boolean =>
  to - from === 1 && tokens[from]?.lower.endsWith("ing") === true && LINKS.has(tokens[from - 1]?.lower ?? "");

/** After a relative clause its antecedent goes on: "Lee, who took over in October, told …". */
function pending(groups: readonly Found[], main: Found | null): Phrase | null {
  const previous = groups.at(-1);
  return previous?.relative === true ? previous.subject : (main?.subject ?? null);
}

const startsBetween = (phrases: readonly Phrase[], from: number, to: number, tokens: readonly Token[]): boolean =>
  phrases.some((phrase) => phrase.from >= from && phrase.to <= to && JOINS.has(tokens[phrase.from - 1]?.lower ?? ""));

/** "no plans by the president to resign", "for the firm to pay". */
const AGENTS = listed(words.agents);

/** "urged Russia to leave": Russia leaves; "promised Ukraine to help": who promised helps. */
function ofInfinitive({ tokens, phrases }: Around, previous: Found | undefined, to: number): Phrase | null {
  const agent = endingAt(phrases, to);
  if (agent !== null && AGENTS.has(tokens[agent.from - 1]?.lower ?? "")) return agent;
  if (previous === undefined) return null;
  const object = phrases.find((phrase) => phrase.from >= previous.to && phrase.to <= to);
  const verb = tokens[previous.to - 1];
  if (previous.passive) return previous.subject;
  return object !== undefined && verb !== undefined && OBJECT_CONTROLS.has(verb.lemma) ? object : previous.subject;
}

function ofParticiple({ tokens, phrases }: Around, main: Found | null, from: number, at: number): Phrase | null {
  const word = tokens[at];
  if (word?.text !== "," && !LINKS.has(word?.lower ?? "") && !ENDS_CLAUSE.has(word?.lower ?? "")) {
    const right = endingAt(phrases, at + 1);
    if (right !== null) return right;
  }
  if (main !== null) return main.subject;
  const comma = tokens.findIndex(({ text }, k) => k > from && text === ",");
  return comma < 0 ? null : (phrases.find((phrase) => phrase.from > comma) ?? null);
}

/** Where "suspected" stands in "a man suspected of robbing a bank was arrested", with "was" in view: the man was, and not the bank. */
function participleBefore(tokens: readonly Token[], groups: readonly Found[], from: number): number | null {
  const deed = groups.at(-1);
  if (deed === undefined || tokens[from]?.pos !== "AUX" || !isEmbedded(tokens, deed)) return null;
  const at = deed.from - 2;
  const isReduced = tokens[at]?.lower.endsWith("ed") === true && tokens[at - 1]?.pos === "NOUN";
  return isReduced && !tokens.slice(deed.to, from).some(({ pos }) => pos === "PUNCT") ? at : null;
}

/** "Petkov, whose mother, Radka, died last week, scored": the mother, and not he, whatever commas stand in between. */
function ofWhose({ tokens, phrases }: Around, previous: Found | undefined, from: number): Phrase | null {
  const isAside =
    previous !== undefined && tokens[previous.from - 1]?.text === "," && isPastForm(tokens[previous.from]);
  const first = Math.max(isAside ? 0 : (previous?.to ?? 0), from - LONGEST_WHOSE);
  for (let at = from - 1; at >= first; at--)
    if (tokens[at]?.lower === "whose")
      return phrases.find((phrase) => phrase.from <= at + 1 && at + 1 < phrase.to) ?? null;
  return null;
}

/** "whose son, aged nine, was killed". */
const isPastForm = (token: Token | undefined): boolean => token?.lower.endsWith("ed") ?? false;

/** "whose eldest daughter, the violinist Ann Lee, 23, " */
const LONGEST_WHOSE = 14;

const endingAt = (phrases: readonly Phrase[], to: number): Phrase | null =>
  phrases.find((phrase) => phrase.to === to) ?? null;

/** "leaders of the bloc who": the leaders. */
function hostOf({ tokens, phrases }: Around, phrase: Phrase, word: string): Phrase {
  const host =
    word === "who" && LINKS.has(tokens[phrase.from - 1]?.lower ?? "") ? endingAt(phrases, phrase.from - 1) : null;
  return host !== null && (host.kind === "GROUP" || host.kind === "PERSON") ? host : phrase;
}

/** The phrase before a verb that is nobody's object, hangs on no other phrase and tells no time. */
function nearest({ tokens, phrases }: Around, previous: Found | undefined, from: number): Phrase | null {
  const first = previous?.to ?? 0;
  const isAfterComma = tokens[before(tokens, from)]?.text === ",";
  if (previous?.relative === true && isAfterComma) return previous.subject;
  let chosen: Phrase | null = null;
  for (let k = phrases.length - 1; k >= 0; k--) {
    const phrase = phrases[k];
    if (phrase === undefined || phrase.to > from) continue;
    if (phrase.from < first || (chosen !== null && endsBetween(tokens, phrase.to, chosen.from))) break;
    if (isTime(tokens[phrase.noun]) || isLinked(tokens, phrases, k, first)) continue;
    if (chosen !== null && !isApposition(tokens, phrase, chosen)) break;
    chosen = phrase;
  }
  if (isAfterComma && chosen !== null) chosen = beforeAside(tokens, phrases, chosen, first) ?? chosen;
  const isObject = chosen !== null && previous?.relative === true && chosen.from === previous.to;
  return isObject ? (previous?.subject ?? null) : chosen;
}

/** "Norvind, the Oslo-based maker of wind turbines, has agreed": the name that a longer aside is about. */
function beforeAside(tokens: readonly Token[], phrases: readonly Phrase[], last: Phrase, first: number): Phrase | null {
  const name = phrases.findLast(
    ({ from, to, mention }) => to < last.from && from >= first && mention === "NAME" && tokens[to]?.text === ",",
  );
  if (name === undefined || LINKS.has(tokens[name.from - 1]?.lower ?? "")) return null;
  const between = tokens.slice(name.to, last.from);
  return between.some(
    ({ pos, lower }) => pos === "AUX" || lower === "whose" || RELATIVE.has(lower) || ENDS_CLAUSE.has(lower),
  )
    ? null
    : name;
}

const isTime = (token: Token | undefined): boolean => token !== undefined && isTimeWord(token);

/** "of the capital, Oslo,": what stands beside a linked phrase is linked with it. */
function isLinked(tokens: readonly Token[], phrases: readonly Phrase[], k: number, first: number): boolean {
  const phrase = phrases[k];
  if (phrase === undefined || phrase.from - 1 < first) return false;
  const word = tokens[phrase.from - 1];
  if (LINKS.has(word?.lower ?? "")) return true;
  if (isPossessive(word?.text ?? "") && phrases[k - 1]?.to === phrase.from - 1)
    return isLinked(tokens, phrases, k - 1, first);
  const front = phrases[k - 1];
  return (
    word?.text === "," &&
    isClosed(tokens, phrase) &&
    front?.to === phrase.from - 1 &&
    front.from > first &&
    !isAtTheTime(tokens, front) &&
    LINKS.has(tokens[front.from - 1]?.lower ?? "")
  );
}

/** "of the capital, Oslo,", "in Ondal, Zarovia have"; but "in the capital, a bomb exploded". */
const isClosed = (tokens: readonly Token[], { to, kind }: Phrase): boolean => kind === "PLACE" || !isVerb(tokens[to]);

/** "The owner at the time, Ann Lee, was fined": she is no time. */
const isAtTheTime = (tokens: readonly Token[], { from, noun }: Phrase): boolean =>
  tokens[from - 1]?.lower === "at" && tokens[noun]?.lower === "time";

const endsBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => ENDS_CLAUSE.has(lower));

/** "Ann Lee, the chief negotiator,": the name in front. */
const isApposition = (tokens: readonly Token[], front: Phrase, behind: Phrase): boolean =>
  tokens[front.to]?.text === "," && behind.from === front.to + 1 && tokens[behind.to]?.text === ",";
