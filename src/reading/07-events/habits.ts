import { listed } from "../listed";
import senses from "../tables/other-senses.json";
import { pastLinked } from "./not-done";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const ALWAYS_SAID = listed(senses["types told of by habit"]);
const COMMON = listed(senses["adjectives of what happens again and again"]);
const OFTEN = listed(senses["adverbs of what happens again and again"]);

/** "Landslides are common there", "gangs often kill judges", "such attacks have killed many": no one event is told; but "she often accuses the bank". */
export const isHabit = (scene: Scene, trigger: Candidate): boolean =>
  scene.tokens[trigger.from]?.pos === "NOUN"
    ? isCommon(scene, trigger) || isOfAKind(scene, trigger)
    : !ALWAYS_SAID.has(trigger.row.type) && isDoneOften(scene, trigger);

function isCommon(scene: Scene, { from, to }: Candidate): boolean {
  if (!isPlural(scene, from)) return false;
  const { tokens } = scene;
  const verb = pastLinked(scene, to);
  if (tokens[verb]?.lemma !== "be") return false;
  const said = tokens[verb + 1]?.pos === "ADV" ? verb + 2 : verb + 1;
  return COMMON.has(tokens[said]?.lower ?? "");
}

/** "such attacks"; but "two such attacks", "the first such arrests". */
function isOfAKind(scene: Scene, { from }: Candidate): boolean {
  const { tokens } = scene;
  const first = tokens[from - 1]?.pos === "ADJ" && tokens[from - 1]?.lower !== "such" ? from - 2 : from - 1;
  return (
    tokens[first]?.lower === "such" && isPlural(scene, from) && !/^(?:NUM|ADJ)$/u.test(tokens[first - 1]?.pos ?? "")
  );
}

const isPlural = ({ tokens }: Scene, at: number): boolean =>
  tokens[at] !== undefined && tokens[at].lower !== tokens[at].lemma;

/** "often kill", "are regularly attacked"; but "has often criticised", "often criticised". */
function isDoneOften(scene: Scene, { from }: Candidate): boolean {
  const { tokens } = scene;
  if (!OFTEN.has(tokens[from - 1]?.lower ?? "")) return false;
  const verb = tokens[from];
  const helper = tokens[from - 2]?.lower ?? "";
  return verb?.lower === verb?.lemma || verb?.lower === `${verb?.lemma}s` || helper === "is" || helper === "are";
}
