import type { EntityKey } from "../../domain/reading";
import words from "../tables/entity-words.json";
import speech from "../tables/speech-lemmas.json";
import { isSameClause, verbsOf } from "./clauses";
import type { PersonMention } from "./person-mentions";
import { roleOf } from "./role-in-sentence";
import { isOfParagraph, neighbour, type Scene, type Word } from "./scene";
import type { Person, Question } from "./whom-it-may-mean";

/** What speaks for or against each of the people a pronoun may mean: signs by their names, see `tables/antecedent-signs.json`. */
export function signsOf(scene: Scene, question: Question): readonly (readonly string[])[] {
  const setting = settingOf(scene, question);
  const ranks = ranksOf(scene, question);
  return question.people.map((person, at) => [
    ...(ranks[at] ?? []),
    ...signsOfPlace(scene, question, person),
    ...signsOfDeeds(scene, setting, person),
    ...signsOfWho(question, person),
    ...signsOfOthers(scene, question, person),
  ]);
}

/** What about the sentence of a pronoun is the same for everybody it may mean. */
interface Setting {
  readonly word: Word;
  /** Whoever did something last, in this sentence or another. */
  readonly lastDoer: EntityKey | undefined;
  /** Who does something first in this sentence, and in the one before. */
  readonly doerHere: EntityKey | undefined;
  readonly doerBefore: EntityKey | undefined;
  readonly speaks: boolean;
  readonly begins: boolean;
}

function settingOf(scene: Scene, { word, pronoun, people }: Question): Setting {
  const doers = people
    .flatMap(({ mentions }) => mentions.filter((one) => one.verbs.length > 0 && one.word.at < word.at))
    .sort((one, other) => one.word.at - other.word.at);
  const firstIn = (sentence: number) => doers.find((one) => one.word.sentence === sentence)?.key;
  return {
    word,
    lastDoer: doers.at(-1)?.key,
    doerHere: firstIn(word.sentence),
    doerBefore: firstIn(word.sentence - 1),
    speaks: pronoun.part === "SUBJECT" && verbsOf(scene, word.at, word.at + 1).some(isSaying),
    begins: beginsSentence(scene, word, 2),
  };
}

const SAYS: ReadonlySet<string> = new Set(speech.says);
const isSaying = ({ lemma }: Word): boolean => SAYS.has(lemma);

const beginsSentence = ({ words: all }: Scene, { at, sentence }: Word, within: number): boolean =>
  all[at - within]?.sentence !== sentence;

/** By a rule of thumb: nearer sentences weigh more, and a doer goes on as a doer. Its points do not add up with the signs. */
function ranksOf(scene: Scene, question: Question): readonly (readonly string[])[] {
  const points = question.people.map((person) => pointsOf(scene, question, person));
  const [first = 0, second = Number.NEGATIVE_INFINITY] = [...points].sort((one, other) => other - one);
  const lead = first - second;
  return points.map((own) => {
    if (own < first)
      return [first - own > 2 ? "far behind the first" : first - own > 1 ? "behind the first" : "close to the first"];
    return ["ranked first", lead > 2 ? "by far" : lead > 1 ? "clearly" : lead > 0.35 ? "by a little" : "hardly"];
  });
}

function pointsOf(scene: Scene, { word, pronoun }: Question, { mentions, isGenderKnown }: Person): number {
  const each = mentions.map((one) => {
    const isDoer = one.verbs.length > 0;
    const parallel = pronoun.part === "OBJECT" ? (isDoer ? 0 : 0.7) : isDoer ? 2 : 0;
    const distance = (word.sentence - one.word.sentence) * (pronoun.part === "OWNER" ? 2 : 1.4);
    const doubts =
      (one.word.quoted ? 1.5 : 0) +
      (isGenderKnown ? 0 : pronoun.gender === "FEMALE" ? 1.6 : 0.2) +
      (one.isOwner ? 0.3 : 0);
    const elsewhere = isOfParagraph(scene, one.word, word) ? 0 : 1;
    return parallel - distance - doubts - elsewhere + Math.min(1, one.word.at / Math.max(1, word.at));
  });
  return Math.max(...each) + 0.4 * Math.log2(mentions.length);
}

/** Where somebody was mentioned last. */
function signsOfPlace(scene: Scene, question: Question, { mentions, others }: Person): readonly string[] {
  const { word } = question;
  const last = mentions.at(-1);
  if (last === undefined) return [];
  if (last.word.at > word.at) return signsBehind(scene, word, last);
  const back = word.sentence - last.word.sentence;
  return [
    DISTANCES[back] ?? "further back",
    RANKS[others] ?? "others since",
    `${back === 0 ? "here" : "before"} as ${roleOf(scene, last)}`,
    ...(last.kind === "PRONOUN" ? [back === 0 ? "a pronoun here" : "a pronoun before"] : []),
    ...(last.kind === "DESCRIPTOR" ? ["a description"] : []),
    ...(last.word.quoted ? ["in a quotation"] : []),
    ...(isOfAnother(scene, question, last) ? ["the paragraph is about others"] : []),
    ...(isJoined(scene, word, last) ? ["joined by and"] : []),
    ...(isOfSameVerb(scene, word, last.word) ? ["object of the same verb"] : []),
  ];
}

/** Of the paragraph before, while somebody else is of this one. */
function isOfAnother(scene: Scene, { word, people }: Question, last: PersonMention): boolean {
  const isHere = (one: PersonMention | undefined) =>
    one !== undefined && one.word.sentence < word.sentence && isOfParagraph(scene, one.word, word);
  return !isOfParagraph(scene, last.word, word) && people.some(({ mentions }) => isHere(mentions.at(-1)));
}

/** `Holm thanked Ann Lee. Moe thanked her, too`. */
function isOfSameVerb(scene: Scene, word: Word, named: Word): boolean {
  const [here, before] = [word, named].map(({ at }) => neighbour(scene, at, -1));
  return here?.pos === "VERB" && before?.pos === "VERB" && here.lemma === before.lemma;
}

/** `Ann Lee and her brother`. */
const isJoined = (scene: Scene, { at }: Word, { after }: PersonMention): boolean =>
  after === at - 1 && /^(?:and|or|with)$/u.test(neighbour(scene, at, -1)?.lower ?? "");

const DISTANCES = ["same sentence", "one sentence back", "two sentences back"];
const RANKS = ["last mentioned", "last but one"];

function signsBehind(scene: Scene, word: Word, { word: named }: PersonMention): readonly string[] {
  return [
    "named behind",
    ...(neighbour(scene, named.at, -1)?.text === "," ? ["named behind a comma"] : []),
    ...(beginsSentence(scene, word, 3) ? ["named behind what begins the sentence"] : []),
  ];
}

/** What somebody did before the pronoun, in this sentence and in the one before. */
function signsOfDeeds(scene: Scene, setting: Setting, { key, mentions }: Person): readonly string[] {
  const { word, lastDoer } = setting;
  const deeds = mentions.filter(({ verbs, word: { at } }) => verbs.length > 0 && at < word.at);
  if (deeds.length === 0) return mentions.some(({ word: { at } }) => at < word.at) ? ["does nothing"] : [];
  return [
    ...(lastDoer === key ? ["last doer"] : []),
    ...signsHere(scene, setting, key, deeds),
    ...signsBefore(scene, setting, key, deeds),
    ...signsOfSpeech(setting, deeds),
  ];
}

function signsHere(
  scene: Scene,
  { word, doerHere, speaks }: Setting,
  key: EntityKey,
  deeds: readonly PersonMention[],
): readonly string[] {
  const here = deeds.findLast((one) => one.word.sentence === word.sentence);
  if (here === undefined) return [];
  return [
    isClauseOf(scene, here, word) ? "doer of this clause" : `doer of this sentence, behind ${linkOf(scene, word)}`,
    ...(doerHere === key ? ["first doer here"] : []),
    ...(here.verbs.some(isSaying) ? [speaks ? "says here, and now one speaks" : "says here"] : []),
  ];
}

const isClauseOf = (scene: Scene, { verbs }: PersonMention, word: Word): boolean =>
  verbs.some(({ at }) => at < word.at && isSameClause(scene, at, word.at));

/** The word that begins the clause of a pronoun, roughly. */
function linkOf(scene: Scene, { at }: Word): string {
  const before = neighbour(scene, at, -1);
  if (LINKS.has(before?.lower ?? "")) return before?.lower ?? "";
  return LINKS_BY_POS[before?.pos ?? ""] ?? "others";
}

const LINKS: ReadonlySet<string> = new Set(words["words before a pronoun that tell"]);
const LINKS_BY_POS: Partial<Record<string, string>> = { ADP: "a preposition", VERB: "a verb" };

function signsBefore(
  scene: Scene,
  { word, doerBefore, speaks, begins }: Setting,
  key: EntityKey,
  deeds: readonly PersonMention[],
): readonly string[] {
  const before = deeds.findLast((one) => one.word.sentence === word.sentence - 1);
  if (before === undefined) return [];
  const now = speaks ? ", and now one speaks" : begins ? ", and this begins" : "";
  return [
    "doer of the sentence before",
    ...(beginsSentence(scene, before.word, 2) ? ["begins the sentence before"] : []),
    ...(begins ? ["doer before, and this begins"] : []),
    ...(doerBefore === key ? [`first doer before${now}`] : []),
  ];
}

function signsOfSpeech({ word, speaks }: Setting, deeds: readonly PersonMention[]): readonly string[] {
  const said = deeds.findLast((one) => one.word.sentence < word.sentence && one.verbs.some(isSaying));
  if (said === undefined) return [];
  const where = said.word.sentence === word.sentence - 1 ? "said just before" : "said before";
  return [speaks ? `${where}, and now one speaks` : where];
}

/** Whether anything shows that it is a woman or a man, and how much the text is about them. */
function signsOfWho({ word, pronoun, people }: Question, { mentions, isGenderKnown }: Person): readonly string[] {
  const times = mentions.filter(({ word: { at } }) => at < word.at).length;
  return [
    times > 3 ? "mentioned often" : times > 1 ? "mentioned again" : "mentioned once",
    isGenderKnown ? "gender known" : pronoun.gender === "FEMALE" ? "gender unknown of a she" : "gender unknown of a he",
    people.length === 1 ? "only one" : people.length === 2 ? "one of two" : "one of many",
  ];
}

/** `Lee spoke. The judge said he`: somebody without a name has been mentioned since. */
function signsOfOthers(scene: Scene, { word, unnamed }: Question, { mentions }: Person): readonly string[] {
  const last = mentions.findLast(({ word: { at } }) => at < word.at);
  if (last === undefined) return [];
  const since = unnamed.filter(({ at }) => at >= last.after);
  if (since.length === 0) return [];
  const doer = since.findLast(({ at }) => verbsOf(scene, at, at + 1).length > 0);
  return [
    "somebody unnamed since",
    ...(doer ? [doer.sentence === word.sentence ? "an unnamed doer here" : "an unnamed doer since"] : []),
  ];
}
