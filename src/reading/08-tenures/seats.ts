import type { Found } from "../../domain/provenance";
import type { ReadMembership } from "../../domain/reading";
import { neighbour, type Word, zoneOf } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import table from "../tables/memberships.json";
import { type BelongedTo, bodyFrom } from "./belonged-to";
import { isCountry, membersBefore } from "./members";
import { isPartyKey, membershipsOf } from "./membership-of";
import type { Stage } from "./stage";
import { isWholeObject, termBehind } from "./terms";

const BELONGS: ReadonlySet<string> = new Set(table["is one with to"]);
const SITS: ReadonlySet<string> = new Set(table["has a seat"]);
const mayBelong = isOnce(({ lemma }) => BELONGS.has(lemma) || SITS.has(lemma));

/** `belongs to the European Union`, `who has sat on the board of Coastal Bank since 2019`. */
export function seatedIn(stage: Stage): readonly Found<ReadMembership>[] {
  return stage.scene.words.filter(mayBelong).flatMap((verb) => {
    const link = neighbour(stage.scene, verb.at, 1)?.lower ?? "";
    const isLink = BELONGS.has(verb.lemma) ? link === "to" : ON.has(link);
    if (!isLink || zoneOf(stage.scene, verb) === "TEASER") return [];
    const body = bodyFrom(stage, verb.at + 2);
    return body && isWholeObject(stage, body.to) ? seated(stage, verb, body) : [];
  });
}

const ON: ReadonlySet<string> = new Set(table["before a seat"]);

function seated(stage: Stage, verb: Word, body: BelongedTo): readonly Found<ReadMembership>[] {
  const members = membersBefore(stage, verb.at);
  const term = termBehind(stage, body.to);
  if (members === null || (isOver(stage, verb) && term.to === null)) return [];
  const isCountries = members.keys.every((key) => isCountry(stage, key));
  if (!isCountries && !body.isPart && !isPartyKey(stage, body.key)) return [];
  return membershipsOf(stage, verb, body, { keys: members.keys, ...term });
}

const HAS: ReadonlySet<string> = new Set(table["still has one"]);

/** `belonged to` says nothing of today; `has belonged to` does. */
function isOver({ scene }: Stage, verb: Word): boolean {
  if (verb.lower === verb.lemma || verb.lower.endsWith("s")) return false;
  return ![-1, -2, -3].some((steps) => HAS.has(neighbour(scene, verb.at, steps)?.lower ?? ""));
}
