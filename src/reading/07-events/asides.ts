import clauseWords from "../tables/clause-words.json";
import type { VerbGroup } from "./clauses";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

/** "Anna Berg, whose party sits in opposition, accused": whoever an aside speaks of accuses nobody, its subject does. */
export function withSubjectOfAside(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const group = behindAside(scene, trigger);
  if (group === null || group.subject === null) return { doers, receivers };
  const { subject, passive } = group;
  const isInside = ({ from, to }: Phrase): boolean => from > subject.to + 1 && to < group.from;
  const right = (phrases: readonly Phrase[]): readonly Phrase[] => [
    ...new Set(phrases.map((phrase) => (isInside(phrase) ? subject : phrase))),
  ];
  return passive ? { doers, receivers: right(receivers) } : { doers: right(doers), receivers };
}

/** The verb that the trigger is, where a comma stands in front of it and another behind its subject. */
function behindAside(scene: Scene, { from }: Candidate): VerbGroup | null {
  const group = scene.tokens[from]?.pos === "VERB" ? scene.verbGroup(from) : null;
  if (group === null || from >= group.to || scene.tokens[group.from - 1]?.text !== ",") return null;
  const { subject } = group;
  const isBefore = subject !== null && subject.kind !== null && !subject.open && subject.to < group.from - 1;
  return isBefore && scene.tokens[subject.to]?.text === "," && isOneAside(scene, subject.to + 1, group.from)
    ? group
    : null;
}

/** "who had mocked the bank", "the group from Ondal"; not "was appointed after her predecessor". */
const isOneAside = (scene: Scene, from: number, to: number): boolean =>
  scene.verbs(from, to) === 0 || OPENS_ASIDE.has(scene.tokens[from]?.lower ?? "");

const OPENS_ASIDE: ReadonlySet<string> = new Set([...clauseWords.relative.split(" "), "whose"]);
