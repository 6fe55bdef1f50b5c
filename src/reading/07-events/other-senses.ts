import { listed } from "../listed";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import senses from "../tables/other-senses.json";
import { isHabit } from "./habits";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { bitOf } from "./setting";
import type { Candidate } from "./triggers";

const WEAPONS = listed(senses.weapons);
const STRIKES = listed(senses["what is done with weapons"]);
const OWNED = listed(senses["what one does with weapons without using them"]);
const CONTESTS = listed(senses.contests);
const SPOKEN = listed(senses["types no attribute tells"]);
const VOTED_DOWN = listed(senses["what is voted down"]);
const AT_THE_TABLE = listed(senses["what one leaves the table of"]);
const AT_WORK = listed(senses["who walks out of work"]);
const BURSTS = listed(senses["what bursts by itself in space flight"]);
const IN_SPACE_FLIGHT = listed(senses["where space flight is told of"]);
const CLEARED = listed(senses["what is cleared of people"]);
const TAKEN_OVER = listed(senses["what is taken over without an office"]);
const MONEY = listed(senses["money that is withdrawn"]);
const SEIZED = listed(senses["what is seized without an attack"]);
const CLOSES = listed(senses["what tells a country's blockade"]);
const COLLAPSES = listed(senses["what collapses without an accident"]);
const GUNFIRE = listed(senses["what is fired from a gun"]);
const IN_WORDS = listed(senses["what is attacked in words"]);
const HOLD_POSTS = listed(senses["who holds a post"]);
const OUT_OF_A_MATCH = listed(senses["what a score makes of leaving"]);
const LONG_DONE = listed(senses["what an attacker did long ago"]);
const CLOSED_OFF = listed(senses["what a country does to another without a protest"]);

/** What stands around a word can make it another one: such words report no event of the type. */
export const meansAnotherThing = (scene: Scene, candidate: Candidate): boolean =>
  (OTHER_SENSES.get(candidate.row.type) ?? FOR_ANY_TYPE).some((means) => means(scene, candidate));

/** "missile parts", "a bomb shelter", "possess long-range missiles"; but "a missile attack". */
function isWeapon(scene: Scene, { words, from, to }: Candidate): boolean {
  const { tokens } = scene;
  if (!WEAPONS.has(words) || tokens[from]?.pos !== "NOUN") return false;
  const next = tokens[to];
  const group = scene.verbGroup(from);
  const isOwned = group !== null && from - group.to < LONGEST_OBJECT && OWNED.has(tokens[group.to - 1]?.lemma ?? "");
  return next?.pos === "NOUN" ? !STRIKES.has(next.lemma) : isOwned;
}

/** "possess such long-range nuclear missiles" */
const LONGEST_OBJECT = 6;

/** "the battle for the brewer", "a fight for votes": one fights for places alone. */
function isContest({ tokens, phrases }: Scene, { words, to }: Candidate): boolean {
  if (!CONTESTS.has(words) || tokens[to]?.lower !== "for") return false;
  return phrases.find(({ from }) => from === to + 1)?.kind !== "PLACE";
}

/** "a promised meeting", "the demanded changes": nobody says who promised, or when. */
function isAttribute({ tokens }: Scene, { row, from, to }: Candidate): boolean {
  if (!SPOKEN.has(row.type) || to - from > 1 || !tokens[from]?.lower.endsWith("ed")) return false;
  const first = tokens[from - 1]?.pos === "ADV" ? from - 2 : from - 1;
  return tokens[first]?.pos === "DET" && tokens[to]?.pos === "NOUN";
}

/** "was ready to talk to him": one talks to somebody on the telephone, too; but "held talks", "talked about peace". */
const isTalkTo = ({ tokens }: Scene, { from, to }: Candidate): boolean =>
  to === from + 1 && tokens[from]?.pos === "VERB" && tokens[from]?.lemma === "talk" && tokens[to]?.lower === "to";

const HARMLESS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(senses["harmless objects"]).map(([verb, objects]) => [verb, listed(objects)]),
);

/** "seized computers", "boarded the plane", "threw scarves": nobody is attacked; but "shot a film director". */
function isHarmless(scene: Scene, candidate: Candidate): boolean {
  const { tokens } = scene;
  const { words, to } = candidate;
  const harmless = HARMLESS.get(words);
  if (harmless === undefined) return false;
  if (isDoneToSubject(scene, candidate, harmless)) return true;
  if (PERSON_NOUNS.has(tokens[objectEnd(tokens, to) - 1]?.lower ?? "")) return false;
  return objectNouns(tokens, to).some((noun) => harmless.has(noun));
}

/** "the video was seized" */
function isDoneToSubject(scene: Scene, { from }: Candidate, harmless: ReadonlySet<string>): boolean {
  const group = scene.verbGroup(from);
  if (group?.subject == null || !group.passive || from >= group.to) return false;
  return harmless.has(scene.tokens[group.subject.noun]?.lemma ?? "");
}

/** The nouns of an object in a row, "documents and cash" too. */
const objectNouns = (tokens: Scene["tokens"], from: number): readonly string[] =>
  tokens.slice(from, objectEnd(tokens, from)).flatMap(({ pos, lemma }) => (pos === "NOUN" ? [lemma] : []));

function objectEnd(tokens: Scene["tokens"], from: number): number {
  let at = from;
  while (at < from + LONGEST_OBJECT && IN_AN_OBJECT.test(tokens[at]?.pos ?? "")) at++;
  return at;
}

const IN_AN_OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV|CCONJ)$/u;

/** "fires army chief", "fired a large number of traffic officers": whoever is fired is not fired at. */
export function isFired({ tokens }: Scene, { words, from, to }: Candidate): boolean {
  if (words !== "fire" || tokens[from]?.lower === "fire") return false;
  const end = objectEnd(tokens, to);
  const isCounted = tokens[end]?.lower === "of";
  return isPerson(lastNoun(tokens, to)) || (isCounted && isPerson(lastNoun(tokens, end + 1)));
}

/** Not the day behind it: "fired the new judges Friday". */
const lastNoun = (tokens: Scene["tokens"], from: number): Scene["tokens"][number] | undefined =>
  tokens.slice(from, objectEnd(tokens, from)).findLast(({ pos }) => pos === "NOUN");

const isPerson = (token: Scene["tokens"][number] | undefined): boolean =>
  token !== undefined && [token.lower, token.lemma].some((word) => PERSON_NOUNS.has(word) || HOLD_POSTS.has(word));

/** "a fire at a mine", "a theater fire": it burns; but "rocket fire", "under fire", "came as fire hit the town". */
function isBlaze({ tokens }: Scene, { words, from }: Candidate): boolean {
  const fire = tokens[from];
  if (!/^fire(?: at)?$/u.test(words) || fire?.pos !== "NOUN") return false;
  const before = tokens[from - 1];
  if (fire.lower === "fires" || before?.lower === "a" || before?.lower === "another") return true;
  return before?.pos === "NOUN" && !GUNFIRE.has(before.lemma) && !GUNFIRE.has(before.lower);
}

/** "the occupied West Bank", "in occupied territory": a state of things. */
const isLongDone = ({ tokens }: Scene, { from }: Candidate): boolean =>
  LONG_DONE.has(tokens[from]?.lower ?? "") &&
  /^(?:DET|ADP)$/u.test(tokens[from - 1]?.pos ?? "") &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[from + 1]?.pos ?? "");

/** "her attacks on Per Holm's economic plan": of words. */
function isInWords({ tokens }: Scene, { words, from, to }: Candidate): boolean {
  if (words !== "attack" || (tokens[from]?.pos === "NOUN" && tokens[to]?.lower !== "on")) return false;
  let at = tokens[to]?.lower === "on" ? to + 1 : to;
  const first = at;
  while (
    at < first + LONGEST_NAME &&
    (IN_AN_OBJECT.test(tokens[at]?.pos ?? "") || isPossessive(tokens[at]?.text ?? ""))
  )
    at++;
  return IN_WORDS.has(tokens[at - 1]?.lemma ?? "");
}

/** "signed to a record label": a noun calls nobody anything. */
const isNoName = ({ tokens }: Scene, { words, from }: Candidate): boolean =>
  words === "label" && tokens[from]?.pos === "NOUN";

const KEPT = listed(senses["what one does with promises without making them"]);

/** "cannot eat promises", "broke its promise": it was made at another time, by whoever made it. */
const isNotMade = ({ tokens }: Scene, { from }: Candidate): boolean =>
  tokens.slice(Math.max(0, from - LONGEST_KEPT), from).some(({ lemma, pos }) => pos === "VERB" && KEPT.has(lemma));

/** "broke all its promises" */
const LONGEST_KEPT = 3;

const PRAISE = listed(senses["words that call somebody a good thing"]);
const NAMING = new Set(["call", "describe", "label", "name"]);

/** "called him a hero", "described it as a bridge between two peoples": praise. */
const isPraise = ({ tokens }: Scene, { words, to }: Candidate): boolean =>
  NAMING.has(words) && objectWords(tokens, to).some(({ lemma, pos }) => pos !== "PROPN" && PRAISE.has(lemma));

/** "called him", "described the bank's offer as": up to the words that tell what it is called. */
function objectWords(tokens: Scene["tokens"], from: number): Scene["tokens"] {
  const words = tokens.slice(from, from + LONGEST_NAME);
  const end = words.findIndex(({ text, lower }) => /^[.,;:]$/u.test(text) || /^(?:who|that|but)$/u.test(lower));
  return end < 0 ? words : words.slice(0, end);
}

const LONGEST_NAME = 12;

/** "would challenge President Ann Lee": at the polls, and in no court. */
function isRival({ tokens, phrases }: Scene, { words, to }: Candidate): boolean {
  if (words !== "challenge") return false;
  const object = phrases.find(({ from, kind }) => kind === "PERSON" && from >= to && from <= to + 1);
  return object !== undefined && !isPossessive(tokens[object.to]?.text ?? "");
}

/** "a bird strike could not be ruled out": nobody rejects it. */
const isRuledOutByNobody = ({ tokens }: Scene, { words, from }: Candidate): boolean =>
  words === "rule out" && /^be(?:en)?$/u.test(tokens[from - 1]?.lower ?? "");

const FIRST_PERSON = listed(senses["people in the first and second person"]);

/** "I thought we were going to die": whoever says so is alive. */
function isFeltBySpeaker(scene: Scene, { from }: Candidate): boolean {
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to + 2) return false;
  const around = scene.tokens.slice(Math.max(0, group.from - 4), from);
  return around.some(({ lower }) => FIRST_PERSON.has(lower));
}

/** "the amendment was defeated", "defeated the motion": nobody is elected. */
function isVotedDown(scene: Scene, { words, from, to }: Candidate): boolean {
  if (words !== "defeat") return false;
  const group = scene.verbGroup(from);
  const isPassive = group?.passive === true && from < group.to;
  const paper = isPassive ? group.subject : scene.phrases.find((phrase) => phrase.from === to);
  return paper != null && VOTED_DOWN.has(scene.tokens[paper.noun]?.lemma ?? "");
}

/** "the talks collapsed after the Liberals walked out": out of the room, and not out of a factory. */
function isFromTheTable(scene: Scene, { words, from }: Candidate): boolean {
  if (words !== "walk out" || scene.verbGroup(from)?.subject?.kind === "GROUP") return false;
  const isTold = (of: ReadonlySet<string>): boolean =>
    scene.tokens.some(({ lemma, pos }) => pos === "NOUN" && of.has(lemma));
  return isTold(AT_THE_TABLE) && !isTold(AT_WORK);
}

/** "a rocket exploded on the pad": it failed, and nobody attacks. */
const isInSpaceFlight = ({ tokens }: Scene, { words }: Candidate): boolean =>
  BURSTS.has(words) && tokens.some(({ lemma }) => IN_SPACE_FLIGHT.has(lemma));

/** "cleared a camp of protesters": nobody is cleared of a charge. */
const isClearedOfPeople = ({ tokens }: Scene, { from, to }: Candidate): boolean =>
  tokens[from]?.lemma === "clear" && tokens.slice(from + 1, to).some(({ lemma }) => CLEARED.has(lemma));

/** "will take over 212 branches", "if the firm took over": branches are no office, and a firm holds none. */
function isTakenOver(scene: Scene, { words, from, to }: Candidate): boolean {
  if (words !== "take over") return false;
  const taken = scene.phrases.find((phrase) => phrase.from === to);
  return (
    (taken !== undefined && TAKEN_OVER.has(scene.tokens[taken.noun]?.lemma ?? "")) ||
    ((scene.setting & bitOf("business")) !== 0 && scene.verbGroup(from)?.subject?.kind === "ORGANISATION")
  );
}

/** "customers withdrew 3 billion pounds" */
const isMoney = ({ tokens }: Scene, { to }: Candidate): boolean =>
  tokens.slice(to, to + LONGEST_SUM).some(({ lemma }) => MONEY.has(lemma));

/** "more than 3 billion" */
const LONGEST_SUM = 4;

/** "was flown to a hospital": whoever is taken somewhere pays no visit. */
function isFlownThere(scene: Scene, { words, from }: Candidate): boolean {
  const group = scene.verbGroup(from);
  return words.startsWith("fly ") && group?.passive === true && from < group.to;
}

/** "the bank survived the crash of 2008": of markets, where the page is about business. */
const isOfMarkets = ({ tokens, setting }: Scene, { words, to }: Candidate): boolean =>
  words === "crash" &&
  (setting & bitOf("business")) !== 0 &&
  tokens[to]?.lower === "of" &&
  /^\d{4}$/u.test(tokens[to + 1]?.text ?? "");

/** "seized power", "seized the moment": nobody attacks what is seized. */
function isSeizedWithoutAttack({ tokens, phrases }: Scene, { words, to }: Candidate): boolean {
  const seized = words === "seize" ? phrases.find(({ from }) => from === to) : undefined;
  return seized !== undefined && SEIZED.has(tokens[seized.noun]?.lemma ?? "");
}

/** "Norway has blockaded the island", "Norway's blockade", "the Norwegian blockade": countries do not demonstrate. */
const isOfACountry = (scene: Scene, { words, from }: Candidate): boolean =>
  CLOSED_OFF.has(words) &&
  (isDoneByACountry(scene, from) || isOwnedByACountry(scene, from) || isCalledAfterACountry(scene, from));

function isDoneByACountry(scene: Scene, at: number): boolean {
  const group = scene.verbGroup(at);
  return group !== null && at <= group.to && group.subject?.kind === "PLACE";
}

/** "the land blockade", "the Gaza blockade": of one country by another. */
const isOfAWholeCountry = ({ tokens, phrases }: Scene, { words, from }: Candidate): boolean =>
  CLOSED_OFF.has(words) &&
  (CLOSES.has(tokens[from - 1]?.lower ?? "") ||
    phrases.some(({ to, kind, mention }) => to === from && kind === "PLACE" && mention === "NAME"));

/** "the coalition collapsed", "the collapse of the talks": nobody is hurt. */
function isOfPolitics(scene: Scene, { words, from, to }: Candidate): boolean {
  if (words !== "collapse") return false;
  const { tokens, phrases } = scene;
  const group = scene.verbGroup(from);
  const before = group !== null && from < group.to ? group.from : from;
  const isWhatCollapses = (phrase: Phrase): boolean =>
    phrase.to === before || (tokens[to]?.lower === "of" && phrase.from === to + 1);
  return phrases.some((phrase) => isWhatCollapses(phrase) && COLLAPSES.has(tokens[phrase.noun]?.lemma ?? ""));
}

const isCalledAfterACountry = ({ phrases }: Scene, at: number): boolean =>
  phrases.some(({ noun, kind, mention }) => noun === at && kind === "PLACE" && mention === "DEMONYM");

function isOwnedByACountry({ tokens, phrases }: Scene, noun: number): boolean {
  let at = noun - 1;
  while (tokens[at]?.pos === "ADJ" || tokens[at]?.pos === "NOUN") at--;
  return isPossessive(tokens[at]?.text ?? "") && phrases.some(({ to, kind }) => to === at && kind === "PLACE");
}

/** "ousted the second seed 6-4, 7-5": from a tournament, and from no office. */
const isOutOfAMatch = ({ tokens }: Scene, { words, to }: Candidate): boolean =>
  OUT_OF_A_MATCH.has(words) && tokens.slice(to, to + LONGEST_NAME).some(({ text }) => SCORE.test(text));

const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/** "gave a victory sign": a sign that somebody gives is no signing. */
const isGesture = ({ phrases }: Scene, { words, from }: Candidate): boolean =>
  words === "sign" && phrases.some((phrase) => phrase.noun === from && phrase.from < from);

const FOR_ANY_TYPE = [isAttribute, isHabit] as const;

/** By the type that would be reported. */
const OTHER_SENSES: ReadonlyMap<string, readonly ((scene: Scene, candidate: Candidate) => boolean)[]> = new Map(
  Object.entries({
    ACCIDENT: [isOfMarkets, isOfPolitics],
    ACQUIT: [isClearedOfPeople],
    ATTACK: [
      isWeapon,
      isContest,
      isInSpaceFlight,
      isSeizedWithoutAttack,
      isHarmless,
      isFired,
      isBlaze,
      isLongDone,
      isInWords,
    ],
    CRITICISE: [isPraise, isNoName],
    DIE: [isFeltBySpeaker],
    LEAVE_OFFICE: [isOutOfAMatch],
    MEET: [isTalkTo],
    PROMISE: [isNotMade],
    PROTEST: [isOfACountry, isOfAWholeCountry],
    REJECT: [isRuledOutByNobody],
    SIGN: [isGesture],
    STRIKE: [isFromTheTable],
    SUE: [isRival],
    TAKE_OFFICE: [isTakenOver],
    VISIT: [isFlownThere],
    WIN_ELECTION: [isVotedDown],
    WITHDRAW: [isMoney],
  }).map(([type, own]) => [type, [...FOR_ANY_TYPE, ...own]]),
);
