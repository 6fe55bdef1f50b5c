import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { VerbGroup } from "./clauses";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const DONE_TO_OBJECTS = listed(circumstances["types done to the object"]);
const OF_OFFICES = listed(circumstances["types about a body"]);

/** "gunmen shot the mayor", "was appointed last May by the king": who does it by the grammar alone, where nobody else is known to. */
export function doerByGrammar(scene: Scene, trigger: Candidate): Phrase | null {
  const group = trigger.row.doer === "ACTOR" ? ownVerb(scene, trigger) : null;
  if (group === null) return null;
  const doer = group.passive ? agentBehind(scene, group) : subjectBeside(scene, group);
  return doer?.kind === "PLACE" ? null : doer;
}

/** "two pickets were charged", "detained a journalist": to whom it is done by the grammar alone. */
export function suffererByGrammar(scene: Scene, trigger: Candidate): Phrase | null {
  const group = DONE_TO_OBJECTS.has(trigger.row.type) ? ownVerb(scene, trigger) : null;
  if (group?.to !== trigger.to) return null;
  const sufferer = group.passive ? subjectBeside(scene, group) : objectBehind(scene, trigger);
  return sufferer !== null && mayHoldOffice(trigger, sufferer) ? sufferer : null;
}

/** The verb that the trigger itself is, and not one that governs it; in "resisting calls" and "the two dismissed officials" it is none. */
function ownVerb(scene: Scene, { from, to }: Candidate): VerbGroup | null {
  const isVerb = scene.tokens[from]?.pos === "VERB" && !BEFORE_NOUNS.has(scene.tokens[from - 1]?.pos ?? "");
  const group = isVerb ? scene.verbGroup(from) : null;
  return group !== null && from < group.to && group.to <= to ? group : null;
}

const BEFORE_NOUNS = new Set(["VERB", "DET", "NUM", "ADJ"]);

/** Not "reports that he would join the club were dismissed", nor "an attack on the town that killed": the subject stands alone in front. */
function subjectBeside(scene: Scene, { from, subject }: VerbGroup): Phrase | null {
  if (subject === null || subject.to !== from || !isSomebody(subject)) return null;
  const isFree = scene.tokens[subject.from - 1]?.pos !== "ADP" && scene.verbGroup(subject.from)?.to !== subject.from;
  return isFree && !NOBODY.test(scene.tokens[subject.from]?.lower ?? "") ? subject : null;
}

const NOBODY = /^(?:no|neither)$/u;

/** Not "a European proposal": what is only called after somebody is a thing. */
const isSomebody = ({ kind, open, head, noun }: Phrase): boolean => kind !== null && !open && head === noun;

function agentBehind({ tokens, phrases }: Scene, { to }: VerbGroup): Phrase | null {
  const by = tokens.slice(to, to + REACH).findIndex(({ lower, pos }) => lower === "by" || ENDS.has(pos));
  const agent = tokens[to + by]?.lower === "by" ? phrases.find(({ from }) => from === to + by + 1) : undefined;
  return agent !== undefined && isSomebody(agent) ? agent : null;
}

const ENDS = new Set(["VERB", "AUX", "PUNCT"]);
/** "appointed to the post last Sunday by" */
const REACH = 7;

function objectBehind({ tokens, phrases }: Scene, { to }: Candidate): Phrase | null {
  const object = phrases.find(({ from }) => from === to);
  if (object === undefined || !isSomebody(object) || isPossessive(tokens[object.to]?.text ?? "")) return null;
  return !hasName(object) && POINTS_BACK.has(tokens[to]?.lower ?? "") ? null : object;
}

const hasName = ({ member }: Phrase): boolean => member?.mentions.some(({ kind }) => kind === "NAME") ?? false;

/** "urged both sides", "praised her opponent": somebody whom the page has named, and nobody new. */
const POINTS_BACK = listed(circumstances["words that point back"]);

/** "will leave the club": a club is not dismissed. */
const mayHoldOffice = ({ row }: Candidate, { kind }: Phrase): boolean =>
  !OF_OFFICES.has(row.type) || kind === "PERSON" || kind === "GROUP";
