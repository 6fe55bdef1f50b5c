import type { Factuality } from "../../domain/vocabulary";
import { listed } from "../listed";
import { isPossessive } from "../possessive";
import clauseWords from "../tables/clause-words.json";
import modality from "../tables/modality.json";
import { pastLinked } from "./not-done";
import { phraseStart } from "./phrase-start";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const WILL = listed(modality["will be"]);
const MAY = listed(modality["may be"]);
const DEFINITE = listed(modality.definite);
const NEGATED = listed(modality.negated);
const PLANNED = listed(modality["types held on a day"]);
const BROUGHT_ABOUT = listed(modality["brings about what its object tells"]);
const STRETCHES = new Set([...listed(clauseWords.stretches), ...listed(clauseWords.days)]);

/** What the verb behind a noun makes of it: "the talks will be held in Oslo", "a deal could be signed". */
export function foretold(scene: Scene, trigger: Candidate): Factuality | null {
  const isFirst = isNoun(scene, trigger) && isSubject(scene, trigger.from);
  return isFirst ? byItsVerb(scene, trigger, pastLinked(scene, trigger.to)) : null;
}

/** "elections in Norway next month"; but "talks about next month's vote". */
export function isNextTime(scene: Scene, trigger: Candidate): boolean {
  const { tokens } = scene;
  if (!isNoun(scene, trigger)) return false;
  const behind = tokens.slice(trigger.to, pastLinked(scene, trigger.to) + 1);
  const next = behind.findIndex(({ lower }) => lower === "next");
  return next >= 0 && STRETCHES.has(behind[next + 1]?.lower ?? "") && !isPossessive(behind[next + 2]?.text ?? "");
}

const isNoun = ({ tokens }: Scene, { from }: Candidate): boolean => /^(?:NOUN|PROPN)$/u.test(tokens[from]?.pos ?? "");

/** Not "supporters of the talks will march". */
const isSubject = ({ tokens }: Scene, from: number): boolean => tokens[phraseStart(tokens, from) - 1]?.pos !== "ADP";

function byItsVerb(scene: Scene, { row, from, to }: Candidate, at: number): Factuality | null {
  const group = scene.verbGroup(at);
  if (group === null || group.from !== at || at - to > LONGEST_HANGING) return null;
  const verbs = scene.tokens.slice(group.from, group.to).map(({ lower }) => lower);
  const isBroughtAbout = group.passive && BROUGHT_ABOUT.has(scene.tokens[group.to - 1]?.lemma ?? "");
  if (!(PLANNED.has(row.type) || isBroughtAbout) || verbs.some((word) => NEGATED.has(word))) return null;
  if (verbs[0] === "would" && !isBroughtAbout && isUnsure(scene, from, verbs)) return "HYPOTHETICAL";
  if (WILL.has(verbs[0] ?? "")) return "EXPECTED";
  return MAY.has(verbs[0] ?? "") && !verbs.includes("have") ? "HYPOTHETICAL" : null;
}

/** "a vote would delay the pullout", "the vote would have delayed it"; but "he said that the vote would be held". */
const isUnsure = ({ tokens }: Scene, from: number, verbs: readonly string[]): boolean =>
  verbs.includes("have") || !tokens.slice(phraseStart(tokens, from), from).some(({ lower }) => DEFINITE.has(lower));

/** "talks between the two countries in Oslo" */
const LONGEST_HANGING = 8;
