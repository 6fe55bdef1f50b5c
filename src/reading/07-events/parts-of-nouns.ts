import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import { chargedWith } from "./charged";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const SPOTS = listed(circumstances["where things happen"]);
const PRIZES = listed(circumstances["what one wins from nobody"]);
const SPOKEN = listed(circumstances["types that come from somebody"]);
const OWN = listed(circumstances["what one does with one's own"]);

/** Who has a part in what a noun tells is said by the words around the noun, and not by who stands near. */
export const withPartsOfNoun = (scene: Scene, trigger: Candidate, parts: Parts): Parts =>
  RULES.reduce((right, rule) => rule(scene, trigger, right), parts);

const isNoun = ({ tokens }: Scene, { from }: Candidate): boolean => tokens[from]?.pos === "NOUN";

const without = ({ doers, receivers }: Parts, isWrong: (phrase: Phrase) => boolean): Parts => ({
  doers,
  receivers: receivers.filter((phrase) => !isWrong(phrase)),
});

/** "blamed the attack on Night Heron": who is blamed has not been attacked; but "militias blamed for attacks on Rwanda". */
function withoutBlamed(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  if (group === null || scene.tokens[group.to - 1]?.lemma !== "blame") return parts;
  const isObject = !scene.tokens.slice(group.to, trigger.from).some(({ pos }) => pos === "ADP");
  return isObject ? without(parts, ({ from }) => scene.tokens[from - 1]?.lower === "on") : parts;
}

/** "a clash on the Ostrian border": nobody clashes with a border. */
const withoutSpots = (scene: Scene, trigger: Candidate, parts: Parts): Parts =>
  isNoun(scene, trigger)
    ? without(parts, ({ noun, from }) => SPOTS.has(scene.tokens[noun]?.lemma ?? "") && from >= trigger.to)
    : parts;

/** "an attack on hospitals would follow, the government was told": what stands behind "on" is attacked, or nobody here. */
function withTargetAlone(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const target = isNoun(scene, trigger) && scene.tokens[trigger.to]?.lower === "on" ? trigger.to + 1 : null;
  if (trigger.row.type !== "ATTACK" || target === null) return parts;
  const thing = scene.phrases.find(({ from }) => from === target);
  const isThing = thing !== undefined && thing.kind === null && scene.tokens[thing.to]?.lower !== "of";
  return isThing ? { ...parts, receivers: [] } : parts;
}

/** "granted it at the request of Forest Watch": they asked, and not who granted it. */
function withAsker({ tokens, phrases }: Scene, { row, from, to }: Candidate, parts: Parts): Parts {
  const isAsked = tokens[from - 1]?.lower === "the" && tokens[from - 2]?.lower === "at" && tokens[to]?.lower === "of";
  if (row.type !== "REQUEST" || !isAsked) return parts;
  const asker = phrases.find((phrase) => phrase.to > to + 1);
  return { doers: asker === undefined || asker.kind === null ? [] : [asker], receivers: [] };
}

/** "won the Lindqvist Prize": a prize has not lost. */
const withoutPrizes = ({ tokens }: Scene, { row }: Candidate, parts: Parts): Parts =>
  row.type === "WIN" ? without(parts, ({ to }) => PRIZES.has(tokens[to - 1]?.lower ?? "")) : parts;

/** "had ignored warnings about the engine from its inspectors": they warned, and nobody who ignored it. */
function withGiver(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  if (!isNoun(scene, trigger) || !SPOKEN.has(trigger.row.type)) return parts;
  const giver = scene.phrases.find(
    ({ from }) => from > trigger.to && from - trigger.to <= FROM_REACH && isFrom(scene, from),
  );
  if (giver === undefined || scene.verbs(trigger.to, giver.from) > 0) return parts;
  return { doers: giver.kind === null ? [] : [giver], receivers: [] };
}

const isFrom = ({ tokens }: Scene, at: number): boolean => tokens[at - 1]?.lower === "from";
/** "warnings about the engine from" */
const FROM_REACH = 6;

/** "accused the company of breaking a promise": it is not that of whoever accuses it. */
function withoutAccuser(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  if (group === null || trigger.from - group.to > 2 || group.to - group.from > 1) return parts;
  const charge = chargedWith(scene, { ...trigger, from: group.from }) === null ? null : scene.verbGroup(group.from - 1);
  if (charge === null) return parts;
  return { ...parts, doers: parts.doers.filter(({ from }) => from > charge.from) };
}

/** "accepted lower wages in return for a guarantee": whoever pays for it gives none. */
function withoutPayer(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const before = scene.tokens.slice(Math.max(0, trigger.from - 4), trigger.from).map(({ lower }) => lower);
  const isPaidFor = isNoun(scene, trigger) && /\b(?:return|exchange) for\b/u.test(before.join(" "));
  return { doers: isPaidFor && trigger.row.type === "PROMISE" ? [] : doers, receivers };
}

/** "threatened to mobilise reservists": one's own people are not threatened. */
const withoutOwnPeople = (scene: Scene, { row, to }: Candidate, parts: Parts): Parts =>
  row.type === "THREATEN" && scene.tokens[to]?.lower === "to" && OWN.has(scene.tokens[to + 1]?.lower ?? "")
    ? without(parts, ({ from }) => from > to)
    : parts;

/** "police fired on a peaceful march": they do not march. */
function withoutPolice(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  const isMet = group !== null && MEETS.has(scene.tokens[group.to - 1]?.lemma ?? "");
  if (trigger.row.type !== "PROTEST" || !isMet) return { doers, receivers };
  const meetsIt = ({ noun, to }: Phrase): boolean => to <= group.from && POLICE.has(scene.tokens[noun]?.lemma ?? "");
  return { doers: doers.filter((phrase) => !meetsIt(phrase)), receivers };
}

const MEETS = listed(circumstances["what is done to a march"]);
const POLICE = listed(circumstances["who meets a march"]);

/** "sanctions on Zarovia's bank": on the bank. */
function withOwnedBody({ tokens, phrases }: Scene, { row }: Candidate, { doers, receivers }: Parts): Parts {
  const owned = ({ to }: Phrase): Phrase | undefined =>
    isPossessive(tokens[to]?.text ?? "")
      ? phrases.find((phrase) => phrase.from === to + 1 && phrase.kind === "ORGANISATION")
      : undefined;
  if (row.type !== "SANCTION") return { doers, receivers };
  return { doers, receivers: [...new Set(receivers.map((phrase) => owned(phrase) ?? phrase))] };
}

const RULES = [
  withoutPolice,
  withOwnedBody,
  withoutBlamed,
  withoutSpots,
  withTargetAlone,
  withAsker,
  withoutPrizes,
  withGiver,
  withoutAccuser,
  withoutPayer,
  withoutOwnPeople,
] as const;
