import type { EntityKey } from "../../domain/reading";
import { neighbour, type Word } from "../05-entities/scene";
import officials from "../tables/official-titles.json";
import qualifiers from "../tables/qualifiers.json";
import type { Holding } from "./holders";
import type { Office } from "./office";
import type { Stage } from "./stage";

export function titleFor(stage: Stage, holding: Holding, of: EntityKey): Omit<Office, "of"> {
  const { person, phrase } = holding;
  const { row, title } = phrase;
  const isPlain = title === row.title;
  const official = isPlain && row.vague ? OFFICIAL.get(of) : undefined;
  if (official) return { title: official.title, head: official.head };
  if (isPlain && isOfRegion(stage, holding, of)) return { title: "premier", head: row.head };
  const known =
    isPlain && row.vague ? stage.background.find((t) => t.person === person && t.of === of && t.head) : undefined;
  if (known) return { title: known.title, head: known.head };
  return { title: title + subjectAfter(stage, holding), head: row.head && isPlain };
}

const OFFICIAL = new Map(officials.map((row) => [row.of, row]));

/** `the premier of Quebec`: only countries have a prime minister by that word. */
const isOfRegion = ({ scene }: Stage, { phrase: { to, row } }: Holding, of: EntityKey): boolean =>
  row.class === "head of government" &&
  scene.words[to - 1]?.lower === "premier" &&
  !scene.library.almanac.countries.has(of);

/** `minister for territorial policy`: what the office is about, where it follows. */
function subjectAfter({ scene, owners }: Stage, { phrase }: Holding): string {
  const link = neighbour(scene, phrase.to - 1, 1);
  if (!phrase.row.subject || !link || !BEFORE_SUBJECT.has(link.lower)) return "";
  const words: Word[] = [];
  for (let steps = 2; steps < LONGEST_SUBJECT; steps += 1) {
    const word = neighbour(scene, phrase.to - 1, steps);
    if (!word || (owners[word.at]?.length ?? 0) > 0 || !/^(?:NOUN|ADJ|CCONJ|DET)$/u.test(word.pos)) break;
    words.push(word);
  }
  const last = words.findLast((word) => word.pos === "NOUN");
  return last ? ` ${scene.text.slice(link.start, last.end)}` : "";
}

const BEFORE_SUBJECT: ReadonlySet<string> = new Set(qualifiers["before what an office is about"]);

/** In words: `for trade and industry`. */
const LONGEST_SUBJECT = 8;
