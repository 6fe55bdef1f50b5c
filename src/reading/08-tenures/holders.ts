import type { EntityKey } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { mayEndTitle, type RolePhrase, rolePhraseEndingAt } from "../roles/role-phrase";
import verbs from "../tables/office-verbs.json";
import { beginningBefore } from "./looking-back";
import { begins, ends, personAt, type Stage } from "./stage";

/** A role phrase with who holds the role, and how the text ties the two. */
export interface Holding {
  readonly person: EntityKey;
  readonly phrase: RolePhrase;
  readonly sentence: number;
  readonly relation: "TITLE" | "APPOSITION" | "DESCRIPTOR" | "COPULA" | "AS";
  /** The verb that ties them: `was`, `became`, `dismissed … as`. */
  readonly verb: Word | null;
}

/** Every role phrase of the article whose holder the text names. */
export function holdingsIn(stage: Stage): readonly Holding[] {
  return rolePhrasesIn(stage).flatMap((phrase) => {
    const holding = holderOf(stage, phrase);
    return holding ? [holding] : [];
  });
}

export const TOLD_IN = new Set(["HEADLINE", "CAPTION", "BODY"]);

/** From the end of the article to its beginning, so that the longer title swallows the shorter one before it. */
function rolePhrasesIn({ scene, owners }: Stage): readonly RolePhrase[] {
  const found: RolePhrase[] = [];
  for (let at = scene.words.length - 1; at >= 0; at -= 1) {
    const word = scene.words[at];
    if (!word || !mayEndTitle(word) || !TOLD_IN.has(zoneOf(scene, word))) continue;
    const phrase = rolePhraseEndingAt(scene, owners, at);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.from;
  }
  return found.reverse();
}

function holderOf(stage: Stage, phrase: RolePhrase): Holding | null {
  const sentence = stage.scene.words[phrase.from]?.sentence ?? 0;
  const held = (person: EntityKey, relation: Holding["relation"], verb: Word | null = null): Holding => ({
    person,
    phrase,
    sentence,
    relation,
    verb,
  });
  const titled = sameSentence(stage, phrase.to - 1, 1) ? begins(stage, phrase.to) : null;
  if (titled) return held(titled.key, "TITLE");
  const beside = apposed(stage, phrase);
  if (beside) return held(beside, "APPOSITION");
  const described = personAt(stage, phrase.to - 1, "DESCRIPTOR");
  if (described) return held(described.key, "DESCRIPTOR");
  return linkedByVerb(stage, phrase, held);
}

const sameSentence = ({ scene }: Stage, at: number, steps: number): boolean => neighbour(scene, at, steps) !== null;

/** The word before the phrase and its article. */
const beforePhrase = (phrase: RolePhrase): number => (phrase.determiner?.at ?? phrase.from) - 1;

/** `NAME, the role of X` and `its role, NAME,`. */
function apposed(stage: Stage, phrase: RolePhrase): EntityKey | null {
  const { scene } = stage;
  const before = beforePhrase(phrase);
  if (scene.words[before]?.text === "," && sameSentence(stage, phrase.to - 1, before - phrase.to + 1)) {
    const person = ends(stage, before - 1);
    if (person) return person.key;
  }
  const end = pastWhatItIsOf(stage, phrase.to);
  const comma = neighbour(scene, end - 1, 1);
  const named = comma?.text === "," ? begins(stage, end + 1) : null;
  const startsPhrase = phrase.determiner !== null || phrase.of !== null;
  return named && startsPhrase && sameSentence(stage, end - 1, 2) ? named.key : null;
}

/** `the former director of the Port of Kem (PK), NAME,`, `the commissioner in charge, NAME,`: behind what the role is of. */
function pastWhatItIsOf({ scene }: Stage, to: number): number {
  const link = neighbour(scene, to - 1, 1);
  if (link?.lower === "in" && neighbour(scene, link.at, 1)?.lower === "charge") return to + IN_CHARGE;
  if (link?.lower !== "of") return to;
  for (let steps = 1; steps <= LONGEST_OF; steps += 1) {
    const next = neighbour(scene, to - 1, steps + 1);
    if (next?.text === ",") return next.at;
    if (next === null || !(OF_ROLES.has(next.pos) || /^(?:of|[()])$/u.test(next.lower))) return to;
  }
  return to;
}

/** In words. */
const IN_CHARGE = 2;

const OF_ROLES = new Set(["DET", "ADJ", "NOUN", "PROPN"]);
const LONGEST_OF = 8;

const COPULAS = new Set(verbs.copulas);

type Held = (person: EntityKey, relation: Holding["relation"], verb?: Word | null) => Holding;

/** `who was prime minister`, `became secretary general`, `dismissed NAME as minister`, `with NAME as his vice president`. */
function linkedByVerb(stage: Stage, phrase: RolePhrase, held: Held): Holding | null {
  const link = stage.scene.words[beforePhrase(phrase)];
  if (!link || !sameSentence(stage, phrase.from, link.at - phrase.from)) return null;
  if (link.lower === "as") return actingAs(stage, phrase, link, held);
  if ((!COPULAS.has(link.lemma) && !isAppointed(stage, link)) || isOnlyThought(stage, link)) return null;
  const subject = subjectBefore(stage, link);
  return subject ? held(subject, "COPULA", link) : null;
}

/** `was named head of X`. */
const isAppointed = ({ scene }: Stage, verb: Word): boolean =>
  APPOINTS.has(verb.lemma) && BEFORE_APPOINTED.has(neighbour(scene, verb.at, -1)?.lower ?? "");

/** `would become president if the party won`: that makes nobody president. */
const isOnlyThought = ({ scene }: Stage, verb: Word): boolean =>
  [-1, -2].some((steps) => ONLY_THOUGHT.has(neighbour(scene, verb.at, steps)?.lower ?? ""));

const ONLY_THOUGHT = new Set(verbs["only thought"]);

export const APPOINTS = new Set(verbs.appoints);
const BEFORE_APPOINTED = new Set(verbs["before whoever is appointed"]);
const BETWEEN = new Set(verbs["between a name and the verb"]);

/** The person right before a verb, or before `, who` in front of it. */
function subjectBefore(stage: Stage, verb: Word): EntityKey | null {
  let at = verb.at - 1;
  for (let steps = 0; steps < 4; steps += 1, at -= 1) {
    const word = stage.scene.words[at];
    if (!word || word.sentence !== verb.sentence) return null;
    const person = personAt(stage, at);
    if (person && person.kind !== "DESCRIPTOR") return person.key;
    if (word.text !== "," && !BETWEEN.has(word.lower)) return null;
  }
  return null;
}

const ABOUT_OBJECT = new Set([...verbs.appoints, ...verbs.dismisses]);
const REACH = 14;

/** With a verb of appointing or dismissing the object acts as it, with any other verb the subject. */
function actingAs(stage: Stage, phrase: RolePhrase, link: Word, held: Held): Holding | null {
  const verb = verbBefore(stage, link);
  const known = knownHolder(stage, phrase, link);
  if (known) return held(known, "AS", verb);
  const withPerson = ends(stage, link.at - 1);
  if (withPerson && (verb === null || ABOUT_OBJECT.has(verb.lemma) || isWith(stage, withPerson.start, link)))
    return held(withPerson.key, "AS", verb);
  const subject = subjectOfSentence(stage, link);
  return subject ? held(subject, "AS", verb) : null;
}

/** Whoever of the sentence's people the background knows in that office. */
function knownHolder(stage: Stage, phrase: RolePhrase, link: Word): EntityKey | null {
  const known = stage.background.filter((t) => t.of === phrase.of?.key && t.title === phrase.row.title);
  if (known.length === 0) return null;
  const near = stage.people.slice(beginningBefore(stage.scene, link.at, link.sentence, 0), link.at);
  const named = near.flatMap((ties) => ties.map((tie) => tie.key));
  const holders = known.filter((t) => named.includes(t.person));
  const persons = new Set(holders.map((t) => t.person));
  return persons.size === 1 ? ([...persons][0] ?? null) : null;
}

const isWith = ({ scene }: Stage, start: number, link: Word): boolean =>
  scene.words
    .slice(Math.max(0, link.at - REACH), link.at)
    .some((word) => word.lower === "with" && start - word.end <= 2);

function verbBefore({ scene }: Stage, link: Word): Word | null {
  const before = scene.words
    .slice(Math.max(0, link.at - REACH), link.at)
    .filter((word) => word.sentence === link.sentence);
  return (
    before.findLast((word) => word.pos === "VERB" && (ABOUT_OBJECT.has(word.lemma) || word.lemma !== "say")) ?? null
  );
}

/** Titles are about their bearer already: the first name of the sentence is its subject more often than not. */
function subjectOfSentence(stage: Stage, link: Word): EntityKey | null {
  const first = beginningBefore(stage.scene, link.at, link.sentence, 0);
  for (let at = first; at < link.at; at += 1) {
    const person = personAt(stage, at, "NAME") ?? personAt(stage, at, "PRONOUN");
    if (person) return person.key;
  }
  return null;
}
