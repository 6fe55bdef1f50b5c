import type { ReadStatement } from "../../domain/reading";
import { contains } from "../../domain/span";
import { listed } from "../listed";
import circumstances from "../tables/circumstances.json";
import modality from "../tables/modality.json";
import { chargedWith } from "./charged";
import type { Phrase } from "./phrases";
import { goesToWinner, winnerBehind } from "./prizes";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import { triggerSpan } from "./telling";
import type { Candidate } from "./triggers";

/** "The prize goes to X, the committee announced": who says it behind the words has no part in what they tell. */
export function withoutSpeaker(
  scene: Scene,
  trigger: Candidate,
  statements: readonly ReadStatement[],
  parts: Parts,
): Parts {
  const { end } = triggerSpan(scene, trigger);
  const told = statements.flatMap(({ speaker, content }) =>
    content.filter((part) => contains(part, triggerSpan(scene, trigger))).map((part) => ({ speaker, end: part.end })),
  );
  const saysIt = ({ from, member }: Phrase): boolean =>
    told.some((said) => member?.key === said.speaker && (scene.tokens[from]?.start ?? end) >= said.end);
  const others = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((phrase) => !saysIt(phrase));
  return { doers: others(parts.doers), receivers: others(parts.receivers) };
}

/** Who is charged with a deed is said to have done it, not who charges him. */
export function withAccused(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const charged = chargedWith(scene, trigger);
  if (charged === null) return { doers, receivers };
  const { accused } = charged;
  return {
    doers: accused === null ? [] : [accused],
    receivers: receivers.filter((phrase) => phrase !== accused),
  };
}

/** "sold its stations to Nor": who sells acquires nothing, the one behind "to" does. */
export function withBuyer({ tokens, phrases }: Scene, { row, words, to }: Candidate, parts: Parts): Parts {
  const away = LEAVES.get(row.type);
  if (away === undefined || !words.startsWith(away)) return parts;
  const buyer = phrases.find(({ from }) => from > to && from - to < BUYER_REACH && tokens[from - 1]?.lower === "to");
  const isBought = ({ from }: Phrase): boolean => from >= to;
  const receivers = parts.receivers.filter((phrase) => phrase !== buyer && isBought(phrase));
  return { doers: buyer === undefined ? [] : [buyer], receivers };
}

const LEAVES: ReadonlyMap<string, string> = new Map(
  Object.entries(circumstances["words of whoever the receiver leaves"]),
);

/** How many words may stand between "sold" and its "to". */
const BUYER_REACH = 10;

/** "is to swear in the new ministers": they take office, not whoever swears them in. */
export function withSworn(scene: Scene, { words, from, to }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  if (!OBJECT_DOES.has(words) || group === null || group.passive || from >= group.to) return parts;
  const sworn = scene.phrases.find((phrase) => phrase.from === to && phrase.kind !== null && phrase.kind !== "PLACE");
  return { doers: sworn === undefined ? [] : [sworn], receivers: [] };
}

const OBJECT_DOES: ReadonlySet<string> = new Set(circumstances["words whose object does it"]);

/** "was replaced on Monday": who goes takes no office, whoever stands behind "by" does. */
export function withSuccessor(scene: Scene, { row, words, from, to }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  const isPassive = group?.passive === true && from < group.to;
  if (!isPassive || row.type !== "TAKE_OFFICE" || !FOLLOWS.has(words)) return parts;
  return { doers: parts.doers.filter((phrase) => phrase.from >= to), receivers: parts.receivers };
}

const FOLLOWS: ReadonlySet<string> = new Set(circumstances["words whose doer follows a passive"]);

/** "named Per Holm to replace him": Holm takes the office, not whoever names him. */
export function withNamedSuccessor(scene: Scene, { row, words, from }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  const isNamed = scene.tokens[from - 1]?.lower === "to" && group?.subject?.kind === "PERSON";
  if (!isNamed || group.subject === null || row.type !== "TAKE_OFFICE" || !FOLLOWS.has(words)) return parts;
  return { doers: [group.subject], receivers: parts.receivers };
}

/** "who lost the last election by two points": the winner is whoever stands behind "to", or nobody here. */
export function withLoser(scene: Scene, { row, words, from, to }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  if (row.doer !== "WINNER" || !LOSES.has(words.split(" ", 1)[0] ?? "") || group === null || from >= group.to)
    return parts;
  const winners = scene.phrases.filter(
    ({ from: first, kind }) =>
      first > to && first - to < BUYER_REACH && WINS.has(kind ?? "") && scene.tokens[first - 1]?.lower === "to",
  );
  const loser = group.subject;
  return { doers: winners, receivers: loser === null || loser.kind === null ? parts.receivers : [loser] };
}

const LOSES: ReadonlySet<string> = new Set(circumstances["verbs of whoever does not win"]);
const WINS: ReadonlySet<string> = new Set(["PERSON", "ORGANISATION"]);

/** "The prize goes to Anna Berg, the committee announced": whoever it goes to wins, from nobody. */
export function withWinnerBehind(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  if (!goesToWinner(scene, trigger)) return parts;
  const winner = winnerBehind(scene, trigger);
  return { doers: winner === null ? [] : [winner], receivers: [] };
}

/** "approved the takeover": who allows it, or forbids it, buys nothing. */
export function withoutApprover(scene: Scene, { row, from }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  const isJudged = group !== null && group.to <= from && from - group.to <= LONGEST_JUDGED;
  if (row.type !== "ACQUIRE" || !isJudged || !JUDGES.has(scene.tokens[group.to - 1]?.lemma ?? "")) return parts;
  return { doers: parts.doers.filter(({ to }) => to > group.from), receivers: parts.receivers };
}

const JUDGES: ReadonlySet<string> = new Set(circumstances["verbs of whoever judges a takeover"].split(" "));
/** "the 9 billion florin cash" */
const LONGEST_JUDGED = 7;

/** "the head of the watchdog resigned": the head did, not the watchdog. */
export function withHeads(scene: Scene, { row, from }: Candidate, { doers, receivers }: Parts): Parts {
  const subject = scene.verbGroup(from)?.subject ?? null;
  if (!OF_PEOPLE.has(row.type) || subject?.kind !== "PERSON") return { doers, receivers };
  const headed = ({ kind, from: first }: Phrase): boolean =>
    kind === "ORGANISATION" && first >= subject.to && first < from;
  const people = doers.map((phrase) => (headed(phrase) ? subject : phrase));
  return { doers: [...new Set(people)], receivers };
}

const OF_PEOPLE: ReadonlySet<string> = new Set(circumstances["types about a body"].split(" "));

/** "called for Ann Lee to resign", "waited for the bank to raise rates": whoever stands between "for" and "to" would do it. */
export function withCalledUpon({ tokens, phrases }: Scene, { from }: Candidate, parts: Parts): Parts {
  if (tokens[from - 1]?.lower !== "to" || tokens[from]?.pos !== "VERB") return parts;
  const asked = phrases.find(
    (phrase) =>
      phrase.to === from - 1 &&
      tokens[phrase.from - 1]?.lower === "for" &&
      (phrase.kind !== "PLACE" || tokens[phrase.from - 2]?.pos === "VERB"),
  );
  return asked === undefined ? parts : { doers: [asked], receivers: parts.receivers.filter((one) => one !== asked) };
}

/** "barred Norvind of Oslo from taking over its rival": whoever is kept from it would do it, and nobody who keeps him. */
export function withPrevented(scene: Scene, { row, from }: Candidate, parts: Parts): Parts {
  const { tokens, phrases } = scene;
  if (row.doer !== "ACTOR" || row.mutual || tokens[from - 1]?.lower !== "from" || !tokens[from]?.lower.endsWith("ing"))
    return parts;
  const keeps = tokens.findLastIndex(({ pos }, at) => pos === "VERB" && at < from && at >= from - BUYER_REACH);
  if (!PREVENTED.has(tokens[keeps]?.lemma ?? "")) return parts;
  const kept = phrases.find((phrase) => phrase.from === keeps + 1 && phrase.to < from);
  // Whoever is kept from standing trial would suffer it.
  if (kept === undefined || kept.kind === null || parts.receivers.includes(kept)) return parts;
  return { doers: [kept], receivers: parts.receivers.filter(({ from: first }) => first > from) };
}

const PREVENTED: ReadonlySet<string> = new Set(modality.prevented.split(" "));

/** "the favourite to succeed him": who is succeeded takes no office. */
export function withoutPredecessor(scene: Scene, { row, words, from, to }: Candidate, parts: Parts): Parts {
  const group = scene.verbGroup(from);
  if (row.type !== "TAKE_OFFICE" || !FOLLOWS.has(words) || group === null || group.passive) return parts;
  return { doers: parts.doers.filter((phrase) => phrase.from < to), receivers: parts.receivers };
}

/** "dismissed the head of the army after the defeat and named a successor": whoever dismissed him has named the other, too. */
export function withSharedSubject(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const [only, another] = doers;
  if (only === undefined || another !== undefined || !isJoinedDeed(scene, trigger)) return { doers, receivers };
  const first = scene.verbGroup(only.from);
  const isObject = first !== null && first.to === only.from && !first.passive && only.to < trigger.from;
  return isObject && first.subject !== null ? { doers: [first.subject], receivers } : { doers, receivers };
}

/** "and named", in the past; not "asked them to step aside and resign". */
function isJoinedDeed({ tokens }: Scene, { row, from }: Candidate): boolean {
  const verb = tokens[from];
  const isPast = verb?.pos === "VERB" && verb.lower !== verb.lemma;
  return OF_PEOPLE.has(row.type) && isPast && tokens[from - 1]?.lower === "and";
}

/** "after her predecessor, Per Holm, was dismissed": what is done to the subject nobody in front of it has done. */
export function withoutOtherSubject(scene: Scene, { row, from }: Candidate, { doers, receivers }: Parts): Parts {
  const group = scene.verbGroup(from);
  const subject = group?.passive === true && from < group.to ? group.subject : null;
  if (subject?.kind !== "PERSON" || !OF_PEOPLE.has(row.type)) return { doers, receivers };
  const isOfOther = ({ to }: Phrase): boolean => to <= subject.from && scene.verbs(to, subject.from) > 0;
  return { doers: doers.filter((phrase) => !isOfOther(phrase)), receivers };
}

/** "Rovers sack their coach as a striker leaves": a clause of its own behind the verb has no part in it. */
export function withoutNextClause(scene: Scene, { row, to }: Candidate, { doers, receivers }: Parts): Parts {
  const isOfNext = (phrase: Phrase): boolean =>
    phrase.from >= to &&
    scene.tokens.slice(to, phrase.from).some(({ lower }) => NEXT_CLAUSE.has(lower)) &&
    phrase.mention !== "PRONOUN";
  if (row.mutual) return { doers, receivers };
  return { doers: doers.filter((phrase) => !isOfNext(phrase)), receivers };
}

const NEXT_CLAUSE: ReadonlySet<string> = new Set(circumstances["words that open the next clause"].split(" "));

/** "asked a judge in Virginia", "asked envoys in Norway and Sarkia": the places only tell where. */
export function withoutScene({ tokens, phrases }: Scene, { row }: Candidate, { doers, receivers }: Parts): Parts {
  const isBehindIn = ({ kind, from }: Phrase): boolean =>
    kind === "PLACE" && [tokens[from - 1], tokens[from - 2]].some((word) => word?.lower === "in");
  const isJoined = ({ kind, from }: Phrase): boolean =>
    kind === "PLACE" &&
    tokens[from - 1]?.lower === "and" &&
    phrases.some((phrase) => phrase.to === from - 1 && isBehindIn(phrase));
  const isWhere = (phrase: Phrase): boolean => isBehindIn(phrase) || isJoined(phrase);
  if (!HEARD_NOWHERE.has(row.type)) return { doers, receivers };
  return { doers: doers.filter((phrase) => !isWhere(phrase)), receivers: receivers.filter((one) => !isWhere(one)) };
}

const HEARD_NOWHERE: ReadonlySet<string> = new Set(circumstances["types no place hears"].split(" "));

/** "met in Bergen, Norway", "a court in Bergen, Norway, was asked": the country only tells where the town is. */
export function withoutCountriesOfTowns({ tokens, phrases }: Scene, _trigger: Candidate, parts: Parts): Parts {
  const isTown = ({ kind, from }: Phrase): boolean => kind === "PLACE" && WHERE.has(tokens[from - 1]?.lower ?? "");
  const isOfTown = ({ kind, mention, from, to }: Phrase): boolean =>
    kind === "PLACE" &&
    mention === "NAME" &&
    tokens[from - 1]?.text === "," &&
    ENDS_PLACE.test(tokens[to]?.pos ?? "PUNCT") &&
    phrases.some((town) => town.to === from - 1 && isTown(town));
  const others = (those: readonly Phrase[]): readonly Phrase[] => those.filter((phrase) => !isOfTown(phrase));
  return { doers: others(parts.doers), receivers: others(parts.receivers) };
}

const WHERE = listed(circumstances.place);
/** Not "in Bergen, Norway and", "in Bergen, Norway agreed". */
const ENDS_PLACE = /^(?:PUNCT|ADP|PROPN|PART)$/u;

/** "in the nearby town of Vell and 31 people were detained": no town is. */
export const withoutPlaces = (_scene: Scene, { row }: Candidate, { doers, receivers }: Parts): Parts => ({
  doers,
  receivers: TO_NO_PLACE.has(row.type) ? receivers.filter(({ kind }) => kind !== "PLACE") : receivers,
});

const TO_NO_PLACE: ReadonlySet<string> = new Set(circumstances["types done to no place"].split(" "));

/** "resigned over the collapse of two banks": to nobody, and whoever stands in front does it. */
export function withoutSufferers(_scene: Scene, { words, from }: Candidate, { doers, receivers }: Parts): Parts {
  if (!SUFFERED_BY_NOBODY.has(words)) return { doers, receivers };
  return { doers: doers.length > 0 ? doers : receivers.filter(({ to }) => to <= from), receivers: [] };
}

const SUFFERED_BY_NOBODY: ReadonlySet<string> = new Set(circumstances["words of deeds that nobody suffers"]);

/** "soldiers killed in an ambush": they suffered it, and whose ambush it was stays open; but "killed in clashes". */
export function withoutVictims({ tokens }: Scene, { row, words, from }: Candidate, parts: Parts): Parts {
  if (row.type !== "ATTACK" || tokens[from]?.pos !== "NOUN" || OF_BOTH_SIDES.has(words)) return parts;
  let at = from - 1;
  while (at > from - LONGEST_JUDGED && tokens[at]?.lower !== "in" && tokens[at]?.pos !== "VERB") at--;
  if (tokens[at]?.lower !== "in" || !SUFFERED.has(tokens[at - 1]?.lower ?? "")) return parts;
  return { doers: parts.doers.filter((phrase) => phrase.from >= at), receivers: parts.receivers };
}

const OF_BOTH_SIDES: ReadonlySet<string> = new Set(circumstances["attacks of both sides"].split(" "));
const SUFFERED: ReadonlySet<string> = new Set(circumstances["suffered in an attack"].split(" "));
