import { badId } from "./bad-input";

const OURS =
  /^(?:person|organisation|place|group|article|statement|event|topic|position|tenure|membership|mention|story):\S{1,300}$/u;
const WIKIDATA = /^wd:(Q[1-9]\d{0,14})$/;
const MEDIA_TOPIC = /^medtop:(\d{8})$/;

/** An id as the graph knows it: ours as it is, `wd:Q57792` as the property `wikidata` has it, `medtop:20000574` as ours. */
export function graphId(id: unknown): string {
  const text = typeof id === "string" ? id.trim() : "";
  const wikidata = WIKIDATA.exec(text)?.[1];
  const topic = MEDIA_TOPIC.exec(text)?.[1];
  if (wikidata !== undefined) return wikidata;
  if (topic !== undefined) return `topic:${topic}`;
  if (!OURS.test(text)) throw badId(id);
  return text;
}

export const isWikidataId = (id: unknown): boolean => typeof id === "string" && WIKIDATA.test(id.trim());
