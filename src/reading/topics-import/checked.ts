import type { Topic } from "../topics";
import { badTopics } from "./bad-topics";

const CODE = /^medtop:\d{8}$/u;

/** The topics, when each has a code of its own, a label, and a way to the top; sorted by code, so that the same list is the same file. */
export function checkedTopics(topics: readonly Topic[], name: string): Topic[] {
  const byCode = new Map<string, Topic>();
  for (const topic of topics) {
    if (!CODE.test(topic.code))
      throw badTopics(name, `"${topic.code.slice(0, 60)}" is no code such as medtop:20000587`);
    if (topic.label === "") throw badTopics(name, `${topic.code} has no English label`);
    if (byCode.has(topic.code)) throw badTopics(name, `${topic.code} stands in it twice`);
    byCode.set(topic.code, topic);
  }
  for (const topic of topics) checkWayUp(topic, byCode, name);
  if (levelsOf(topics).second === 0) throw badTopics(name, "it has not even two levels");
  return topics.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

const DEEPEST = 12;

function checkWayUp(topic: Topic, byCode: ReadonlyMap<string, Topic>, name: string): void {
  let at = topic;
  for (let steps = 0; at.broader !== null; steps++) {
    const wider = byCode.get(at.broader);
    if (wider === undefined) throw badTopics(name, `${at.code} is under ${at.broader}, which is not in the list`);
    if (steps === DEEPEST) throw badTopics(name, `${topic.code} is under itself`);
    at = wider;
  }
}

/** How many topics stand at the top, and how many right under them. */
export function levelsOf(topics: readonly Topic[]): { readonly top: number; readonly second: number } {
  const top = new Set(topics.filter(({ broader }) => broader === null).map(({ code }) => code));
  return { top: top.size, second: topics.filter(({ broader }) => broader !== null && top.has(broader)).length };
}
