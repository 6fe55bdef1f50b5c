import table from "../tables/sure-objects.json";
import type { Scene } from "./scene";
import { bitOf } from "./setting";
import type { Candidate } from "./triggers";

interface SureObjects {
  readonly verbs: readonly string[];
  readonly objects: string;
  readonly setting?: string;
}

interface Known {
  readonly verbs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** The bit of what must be spoken of nearby, or 0. */
  readonly setting: number;
}

const asKnown = ({ verbs, objects, setting }: SureObjects): Known => ({
  verbs: new Set(verbs),
  objects: new Set(objects.split(" ")),
  setting: setting === undefined ? 0 : bitOf(setting),
});

const KNOWN: ReadonlyMap<string, Known> = new Map(
  Object.entries<SureObjects>(table).map(([type, row]) => [type, asKnown(row)]),
);

/** "sent a rescue team" where a quake is spoken of, "welcomed the ruling", "backed the bid": by its object the verb tells nothing else. */
export function hasSureObject({ tokens, setting }: Scene, { row, words, from, to }: Candidate): boolean {
  const known = KNOWN.get(row.type);
  const isVerb = tokens[from]?.pos === "VERB" && tokens[from - 1]?.text !== "-";
  if (known === undefined || !known.verbs.has(words) || !isVerb) return false;
  if (known.setting !== 0 && (setting & known.setting) === 0) return false;
  // What a pattern spans, "send … team", holds the object itself.
  const first = to > from + 2 ? from + 1 : to;
  return tokens
    .slice(first, objectEnd(tokens, to))
    .some(({ pos, lemma }) => pos === "NOUN" && known.objects.has(lemma));
}

function objectEnd(tokens: Scene["tokens"], from: number): number {
  let at = from;
  while (at < from + LONGEST_OBJECT && IN_AN_OBJECT.test(tokens[at]?.pos ?? "")) at++;
  return at;
}

/** "another two big field", "the government's new five-year" */
const LONGEST_OBJECT = 7;
const IN_AN_OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/u;
