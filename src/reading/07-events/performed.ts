import type { ReadStatement } from "../../domain/reading";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { performedBy } from "./standing";
import { isSuffered } from "./taggers";
import { type Performed, triggerSpan } from "./telling";
import type { Candidate } from "./triggers";

/** Its own subject, known by name, does what a verb tells: no speaker is surer. */
export function doneBySubject(scene: Scene, { from }: Candidate, doers: readonly Phrase[]): boolean {
  const group = scene.verbGroup(from);
  const subject = group !== null && !group.passive && from < group.to ? group.subject : null;
  return subject !== null && subject.member !== null && doers.includes(subject);
}

/** What people do together is nobody's statement alone, and nobody wins by a word: "AP declared X the winner". */
export function performedIn(scene: Scene, trigger: Candidate, statements: readonly ReadStatement[]): Performed | null {
  const statement = performedBy(triggerSpan(scene, trigger), statements);
  if (statement === undefined || statement.speaker === null) return null;
  if (isOfAnother(scene, trigger) || isSuffered(trigger) || trigger.row.mutual || trigger.row.doer !== "ACTOR")
    return null;
  return { speaker: statement.speaker, addressees: statement.addressees };
}

/** "dismissed criticism by the league": whoever dismisses it has not said it. */
const isOfAnother = ({ tokens }: Scene, { from, to }: Candidate): boolean =>
  tokens[from]?.pos === "NOUN" && tokens[to]?.lower === "by";
