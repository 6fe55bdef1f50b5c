import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** Whoever is on a list with somebody who has a part has it, too, whatever the tagger makes of each: `Per Holm, Anna Berg, and Ivar Dahl`. */
export function wholeList(
  scene: Scene,
  trigger: Candidate,
  part: readonly Phrase[],
  others: readonly Phrase[],
): readonly Phrase[] {
  const [only] = part;
  if (only === undefined || part.length > 1 || !hangsOnVerb(scene, trigger, only)) return part;
  const list = listAround(scene, trigger, only);
  return list.some((phrase) => others.includes(phrase)) ? part : list;
}

/** A verb's subject or what stands behind it; "the talks of Lee and Holm since Holm's victory" is no list of winners. */
function hangsOnVerb(scene: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const group = scene.tokens[from]?.pos === "VERB" ? scene.verbGroup(from) : null;
  return group !== null && (phrase.from >= to || group.subject === phrase);
}

function listAround(scene: Scene, trigger: Candidate, phrase: Phrase): readonly Phrase[] {
  const { phrases } = scene;
  const at = phrases.indexOf(phrase);
  const last = lastOfList(scene, at);
  const isOfNextClause = phrase.from >= trigger.to && opensClause(scene, phrases[last ?? at]);
  return last === null || isOfNextClause ? [phrase] : phrases.slice(firstOfList(scene, at), last + 1);
}

/** The one behind the "and". */
function lastOfList(scene: Scene, at: number): number | null {
  if (joint(scene, at - 1) === "AND") return at;
  let last = at;
  while (joint(scene, last) === "COMMA") last++;
  return joint(scene, last) === "AND" ? last + 1 : null;
}

function firstOfList(scene: Scene, at: number): number {
  let first = joint(scene, at - 1) === "AND" ? at - 1 : at;
  while (joint(scene, first - 1) === "COMMA") first--;
  return first;
}

/** What stands between a phrase and the next, when that is all: both are named, or neither is. */
function joint(scene: Scene, at: number): "COMMA" | "AND" | null {
  const one = scene.phrases[at];
  const next = scene.phrases[at + 1];
  if (one === undefined || next === undefined || !areAlike(one, next)) return null;
  if (isOfClauseBefore(scene, one)) return null;
  const between = scene.tokens.slice(one.to, next.from).map(({ lower }) => lower);
  return JOINTS.get(between.join(" ")) ?? null;
}

const JOINTS: ReadonlyMap<string, "COMMA" | "AND"> = new Map([
  [",", "COMMA"],
  ["and", "AND"],
  [", and", "AND"],
]);

const areAlike = (one: Phrase, next: Phrase): boolean => {
  const areNamed = one.mention === "NAME";
  if (one.open || next.open || areNamed !== (next.mention === "NAME")) return false;
  return areNamed ? one.kind === next.kind && one.kind !== "PLACE" : arePeople(one) && arePeople(next);
};

const arePeople = ({ kind }: Phrase): boolean => kind === "PERSON" || kind === "GROUP";

/** "killed ten officers, and a bomber killed two": whoever does something else begins a clause. */
export function opensClause({ tokens }: Pick<Scene, "tokens">, phrase: Phrase | undefined): boolean {
  const next = phrase === undefined ? undefined : tokens[phrase.to];
  return (next?.pos === "VERB" || next?.pos === "AUX") && !next.lower.endsWith("ing");
}

/** … and the officers, behind a verb of their own, do nothing with him. */
export function isOfClauseBefore({ tokens, phrases }: Scene, phrase: Phrase | undefined): boolean {
  if (phrase === undefined || tokens[phrase.to]?.text !== "," || tokens[phrase.to + 1]?.lower !== "and") return false;
  const isBehindVerb = tokens[phrase.from - 1]?.pos === "VERB";
  return isBehindVerb && opensClause({ tokens }, phrases[phrases.indexOf(phrase) + 1]);
}
