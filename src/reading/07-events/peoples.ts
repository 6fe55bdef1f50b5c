import { listed } from "../listed";
import circumstances from "../tables/circumstances.json";
import { actorKindOf } from "./actors";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const OF_STATES = listed(circumstances["types in which a people stands for its state"]);
const BEFALLS_PEOPLE = listed(circumstances["types that befall people"]);
const ONE_OF = listed(circumstances["one of a people"]);
const STANDS_FOR_OWNER = listed(circumstances["verbs a compound stands for its owner with"]);

/** "Danes voted", "killed a Norwegian": some of a people or one of them, and not the state. */
export function withPeoples(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const told = (phrases: readonly Phrase[], isReceiver: boolean): readonly Phrase[] =>
    phrases.flatMap((phrase) => (isOfState(phrase) ? asPeople(scene, trigger, phrase, isReceiver) : [phrase]));
  return { doers: told(doers, trigger.row.type === "DIE"), receivers: told(receivers, true) };
}

const isOfState = ({ kind, mention }: Phrase): boolean => kind === "PLACE" && mention === "DEMONYM";

function asPeople(scene: Scene, trigger: Candidate, phrase: Phrase, isReceiver: boolean): readonly Phrase[] {
  if (phrase.head !== phrase.noun) return [withoutVerb(scene, trigger, phrase)];
  if (isWhole(scene, trigger, phrase)) return [phrase];
  const noun = scene.tokens[phrase.noun]?.lower ?? "";
  if (MANY.test(noun))
    return [isOfManyToldWhole(scene, trigger, phrase, isReceiver) ? phrase : nobodys(phrase, "GROUP")];
  return isOne(scene, phrase) ? oneOf(scene, phrase) : [phrase];
}

/** "Danes", and no "Swiss". */
const MANY = /[^s]s$/u;
/** "the Dutch", "the French", "the Chinese": all of them, and no single one. */
const ALL_OF_THEM = /(?:ch|sh|ss|ese)$/u;

/** "a Norwegian offensive": the word behind is the deed, whatever it was taken for. */
const isWhole = ({ tokens }: Scene, { from }: Candidate, { noun, to }: Phrase): boolean =>
  (noun < from && from < to) || tokens[noun]?.pos === "VERB";

/** "talks with the Danes", "the Danes withdrew": they stand for their state; but "killed the Danes". */
function isOfManyToldWhole({ tokens }: Scene, { row }: Candidate, { from }: Phrase, isReceiver: boolean): boolean {
  if (OF_STATES.has(row.type)) return true;
  return tokens[from]?.lower === "the" && !(isReceiver && BEFALLS_PEOPLE.has(row.type));
}

/** "a Dane", "the 28-year-old Dane has won"; but "a Danish offensive", "the Danish and Norwegian ministers". */
function isOne({ tokens }: Scene, { from, noun, to }: Phrase): boolean {
  if (noun !== to - 1) return false;
  if (tokens[to]?.pos === "CCONJ" && /^(?:ADJ|PROPN|NOUN)$/u.test(tokens[to + 1]?.pos ?? "")) return false;
  const first = tokens[from]?.lower ?? "";
  return (
    ONE_OF.has(first) || (first === "the" && !ALL_OF_THEM.test(tokens[noun]?.lower ?? "") && tokens[to]?.text !== "-")
  );
}

/** Of "a Norwegian betting operation" the people stay open. */
const oneOf = ({ tokens }: Scene, phrase: Phrase): readonly Phrase[] =>
  ONE_OF.has(tokens[phrase.from]?.lower ?? "") && isEnd(tokens[phrase.to]) ? [nobodys(phrase, "PERSON")] : [];

const isEnd = (token: Scene["tokens"][number] | undefined): boolean =>
  token === undefined || (/^(?:AUX|ADP|CCONJ|PUNCT|SCONJ)$/u.test(token.pos) && token.text !== "-");

const nobodys = (phrase: Phrase, kind: "GROUP" | "PERSON"): Phrase => ({
  ...phrase,
  member: null,
  mention: null,
  kind,
});

/** "eight Norwegian workers abducted", "Danes vote": the verb was taken for their noun. */
function withoutVerb({ tokens }: Scene, { from }: Candidate, phrase: Phrase): Phrase {
  const noun = phrase.noun - 1;
  if (phrase.noun !== from || noun < phrase.head) return phrase;
  const kind =
    noun === phrase.head ? (MANY.test(tokens[noun]?.lower ?? "") ? "GROUP" : null) : actorKindOf(tokens[noun]);
  if (kind !== "GROUP" && kind !== "PERSON") return phrase;
  return { ...phrase, head: noun, noun, to: noun + 1, member: null, mention: null, kind };
}

/** "a Norwegian-owned company", "Ondal-sponsored talks": the first half of a word takes part in nothing; but "Ondal-led troops". */
export function withoutHalvesOfWords(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const isHalf = ({ mention, to }: Phrase): boolean =>
    (mention === "NAME" || mention === "DEMONYM") && isFirstHalf(scene, trigger, to);
  return {
    doers: doers.filter((phrase) => !isHalf(phrase)),
    receivers: receivers.filter((phrase) => !isHalf(phrase)),
  };
}

function isFirstHalf({ tokens }: Scene, { from, to: end }: Candidate, to: number): boolean {
  const [first, hyphen, second] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const isJoined = hyphen?.text === "-" && hyphen.start === first?.end && second?.start === hyphen.end;
  const isDeed = from <= to + 1 && to + 1 < end;
  return isJoined && !isDeed && /^\p{Ll}/u.test(second.text) && !STANDS_FOR_OWNER.has(second.lower);
}
