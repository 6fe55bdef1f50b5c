import type { EntityKey } from "../../domain/reading";
import { neighbour, type Word } from "../05-entities/scene";
import qualifiers from "../tables/qualifiers.json";
import { bodyInTitle } from "./body-in-title";
import { ownedBehind } from "./body-of-a-country";
import type { Holding } from "./holders";
import type { Stage } from "./stage";

/** Named in front (`Dutch`, `NATO's`, `its`) or behind (`of the European Commission`). */
export function ownerIn(stage: Stage, { phrase }: Pick<Holding, "phrase">): EntityKey | null {
  if (phrase.of) return phrase.of.key;
  const pronoun = phrase.determiner ? stage.owners[phrase.determiner.at]?.[0] : undefined;
  return ownerBehind(stage, phrase) ?? pronoun?.key ?? bodyInTitle(stage, phrase);
}

/** `President Ann Lee of Norway`: the owner behind the name; `undefined` where no "of" stands there. */
export function ownerBehindName(stage: Stage, { person, phrase, relation }: Holding): EntityKey | null | undefined {
  if (relation !== "TITLE") return undefined;
  let at = phrase.to;
  while (stage.people[at]?.some(({ key }) => key === person)) at += 1;
  if (neighbour(stage.scene, at - 1, 1)?.lower !== "of") return undefined;
  return stage.owners[at + 1]?.[0]?.key ?? null;
}

function ownerBehind({ scene, owners }: Stage, { to, row }: Holding["phrase"]): EntityKey | null {
  const link = neighbour(scene, to - 1, 1);
  if (!link || !BEFORE_OWNER.has(link.lower)) return null;
  for (let steps = 2; steps < FURTHEST_OWNER; steps += 1) {
    const word = neighbour(scene, to - 1, steps);
    if (!word || endsPhrase(word)) return null;
    if (steps > 2 && isParticipleBehind(scene, word)) return null;
    if (row.vague && isPartOf(scene, word, owners)) return null;
    const owner = owners[word.at]?.find((tie) => tie.kind !== "PRONOUN");
    if (owner) return row.vague && isOfPart(scene, word) ? null : ownedBehind({ scene, owners }, owner);
  }
  return null;
}

const BEFORE_OWNER: ReadonlySet<string> = new Set(qualifiers["before an owner"]);

/** In words: as far behind "of". */
const FURTHEST_OWNER = 12;

const endsPhrase = ({ text, lower, pos }: Word): boolean =>
  /^[,.;:]$/u.test(text) || RELATIVES.has(lower) || pos === "VERB";

const RELATIVES: ReadonlySet<string> = new Set(qualifiers["where another clause tells of it"]);

/** `head of the team monitoring the truce`: whose truce it is has no part in the office. */
const isParticipleBehind = (scene: Stage["scene"], word: Word): boolean =>
  /^\p{Ll}+ing$/u.test(word.text) && neighbour(scene, word.at, -1)?.pos === "NOUN";

/** `head of the team of the United Nations`: who leads a part of a body does not lead the body. */
const isPartOf = (scene: Stage["scene"], word: Word, owners: Stage["owners"]): boolean =>
  PARTS.has(word.lower) &&
  (owners[word.at]?.length ?? 0) === 0 &&
  BEHIND_PART.has(neighbour(scene, word.at, 1)?.lower ?? "");

const BEHIND_PART: ReadonlySet<string> = new Set(qualifiers["behind a part of a body"]);

/** `head of the UN mission in the valley`, the same with the body in front of its part. */
const isOfPart = (scene: Stage["scene"], word: Word): boolean =>
  PARTS.has(neighbour(scene, word.at, 1)?.lower ?? "") &&
  BEHIND_OWNED_PART.has(neighbour(scene, word.at, 2)?.lower ?? "");

const PARTS: ReadonlySet<string> = new Set(qualifiers["parts of bodies"]);

const BEHIND_OWNED_PART: ReadonlySet<string> = new Set(qualifiers["behind a part named after its owner"]);
