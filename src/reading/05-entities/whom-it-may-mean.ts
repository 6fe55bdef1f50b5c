import type { EntityKey } from "../../domain/reading";
import words from "../tables/entity-words.json";
import speech from "../tables/speech-lemmas.json";
import { isSameClause } from "./clauses";
import type { PersonMention } from "./person-mentions";
import type { Gender, Pronoun } from "./pronoun";
import { neighbour, type Scene, type Word, zoneOf } from "./scene";

/** Somebody a pronoun may mean. */
export interface Person {
  readonly key: EntityKey;
  /** Where they are mentioned before it, in text order; of whom is named only behind it, that one mention. */
  readonly mentions: readonly PersonMention[];
  /** How many others have been mentioned since. */
  readonly others: number;
  readonly isGenderKnown: boolean;
}

/** Whom does a pronoun mean? */
export interface Question {
  readonly word: Word;
  readonly pronoun: Pronoun;
  /** Whoever has been mentioned last comes first. */
  readonly people: readonly Person[];
  /** Whom the text speaks of without a name, before it and near. */
  readonly unnamed: readonly Word[];
}

/** Who has been mentioned before a pronoun, who is behind it, and which of them are known to be men and women. */
export interface InView {
  readonly before: readonly PersonMention[];
  readonly behind: readonly PersonMention[];
  /** Nouns for people whom nobody has named. */
  readonly unnamed: readonly Word[];
  readonly genders: ReadonlyMap<EntityKey, Gender>;
}

/** Nobody looks further back than this many sentences. */
const SENTENCES_BACK = 4;

/** Everybody of the right gender who is near enough, and whom grammar allows. */
export function whomItMayMean(scene: Scene, word: Word, pronoun: Pronoun, inView: InView): Question {
  const near = inView.before.filter((one) => isNear(scene, word, pronoun, one, inView));
  const behind = namedBehind(scene, word, pronoun, inView);
  const barred = barredFor(scene, word, pronoun, near);
  const free = [...near, ...behind].filter(({ key }) => !barred.has(key));
  return { word, pronoun, people: peopleOf(free, inView.genders), unnamed: inView.unnamed };
}

function isNear(scene: Scene, word: Word, { gender }: Pronoun, one: PersonMention, { genders }: InView): boolean {
  return (
    word.sentence - one.word.sentence <= SENTENCES_BACK &&
    (genders.get(one.key) ?? gender) === gender &&
    zoneOf(scene, one.word) === zoneOf(scene, word)
  );
}

/** `In his speech, Ann Lee said`: whose name comes only then, and does something; but not `His brother, Ben Lee, said`. */
function namedBehind(scene: Scene, word: Word, pronoun: Pronoun, inView: InView): readonly PersonMention[] {
  if (pronoun.part === "OBJECT" || neighbour(scene, word.at, -1) === null) return [];
  const doer = inView.behind.find(({ word: { sentence }, verbs }) => sentence === word.sentence && verbs.length > 0);
  if (doer === undefined || !isNear(scene, word, pronoun, doer, inView)) return [];
  return inView.before.some(({ key }) => key === doer.key) ? [] : [doer];
}

function peopleOf(mentions: readonly PersonMention[], genders: InView["genders"]): readonly Person[] {
  const byKey = new Map<EntityKey, PersonMention[]>();
  for (const mention of mentions) {
    const own = byKey.get(mention.key) ?? [];
    byKey.delete(mention.key);
    byKey.set(mention.key, [...own, mention]);
  }
  return [...byKey]
    .reverse()
    .map(([key, own], others) => ({ key, mentions: own, others, isGenderKnown: genders.has(key) }));
}

const DIRECTS = new Set(speech.directs);
const TELLS: ReadonlySet<string> = new Set(speech.says);
const DEATHS: ReadonlySet<string> = new Set(words["what is left to the dead"]);

/** The subject of a clause is not its object, who demands something of somebody is not that one, and who tells of a death lives. */
function barredFor(
  scene: Scene,
  word: Word,
  { part }: Pronoun,
  near: readonly PersonMention[],
): ReadonlySet<EntityKey> {
  const doersOf = (isIt: (verb: Word) => boolean) =>
    new Set(near.filter(({ verbs }) => verbs.some(isIt)).map(({ key }) => key));
  if (part === "OBJECT") return doersOf((verb) => isSameClause(scene, verb.at, word.at));
  if (part === "OWNER" && DEATHS.has(neighbour(scene, word.at, 1)?.lower ?? ""))
    return doersOf(({ lemma }) => TELLS.has(lemma));
  const that = neighbour(scene, word.at, -1);
  const verb = that?.lower === "that" ? neighbour(scene, word.at, -2) : null;
  return part === "SUBJECT" && verb && DIRECTS.has(verb.lemma) ? doersOf(({ at }) => at === verb.at) : NOBODY;
}

const NOBODY: ReadonlySet<EntityKey> = new Set();
